import { choice, date, integer, list, rules, text, yesNo } from './element-rules.ts';
import type { Certifier, Habilitation, PromotionStatistic } from './fiche.ts';
import { parseFicheCode } from './fiche-code.ts';
import type { Draft, FicheDraft } from './fiche-draft.ts';
import {
  classification,
  classifications,
  coded,
  ficheCodes,
  jury,
  legalTexts,
  noName,
  records,
  route,
} from './fiche-rules.ts';
import { readLevel } from './level.ts';
import {
  BLOCK_ELEMENTS,
  CERTIFIER_ELEMENTS,
  CORRESPONDENCE_ELEMENTS,
  type CorrespondenceDraft,
  PARTNER_ELEMENTS,
  STATISTIC_ELEMENTS,
} from './record-elements.ts';
import { REGISTRATION_TYPES, STATES } from './register-words.ts';

const MAX_INTEGER = 2_147_483_647;
const MAX_YEAR = 9999;

/** Elements of an export that are left out on purpose, with the reason. */
export const IGNORED_ELEMENTS: Readonly<Record<string, string>> = {
  'FICHES/VERSION_FLUX':
    'Versions differ by the names of a few elements, which are all read, whatever the number says.',
};

/** Every element a fiche may hold, in the order the register writes them (flow 4.1; older names beside the newer ones). */
export const FICHE_ELEMENTS = rules<FicheDraft>({
  ID_FICHE: integer(MAX_INTEGER, (f, v) => {
    f.externalId = v;
  }),
  NUMERO_FICHE: text((f, v) => {
    f.code = v;
  }),
  NOUVELLES_CERTIFICATIONS: ficheCodes('NOUVELLE_CERTIFICATION', 'ID_FICHE_NOUVELLE_CERTIFICATION', (f, codes) => {
    f.replacedBy = codes;
  }),
  ANCIENNES_CERTIFICATIONS: ficheCodes('ANCIENNE_CERTIFICATION', 'ID_FICHE_ANCIENNE_CERTIFICATION', (f, codes) => {
    f.replaces = codes;
  }),
  INTITULE: text((f, v) => {
    f.title = v;
  }),
  ABREGE: coded((f, code) => {
    f.abbreviation = code;
  }),
  ETAT_FICHE: choice(STATES, (f, v) => {
    f.state = v;
  }),
  FORMACODES: classifications('FORMACODE', 'FORMACODE'),
  NOMENCLATURE_EUROPE: coded((f, { code, label }, reading) => {
    f.level = readLevel(code, label, reading);
  }),
  CODES_NSF: classifications('NSF', 'NSF'),
  CODES_IDCC: classifications('IDCC', 'IDCC'),
  CCN_1: classification('CCN'),
  CCN_2: classification('CCN'),
  CCN_3: classification('CCN'),
  CERTIFICATEURS: records<Draft<Certifier>>(
    'CERTIFICATEUR',
    () => ({ siret: null, name: '', tradeName: null, website: null, active: null, stateChangedOn: null }),
    CERTIFIER_ELEMENTS,
    noName,
    (f, certifiers) => {
      f.certifiers = certifiers;
    },
  ),
  EXISTENCE_PARTENAIRES: yesNo((f, v) => {
    f.hasPartners = v;
  }),
  PARTENAIRES: records<Draft<Habilitation>>(
    'PARTENAIRE',
    () => ({ siret: null, name: '', kind: null, state: null, activeFrom: null, stateChangedOn: null }),
    PARTNER_ELEMENTS,
    noName,
    (f, partners) => {
      f.habilitations = partners;
    },
  ),
  ACTIVITES_VISEES: text((f, v) => {
    f.activitiesText = v;
  }),
  CAPACITES_ATTESTEES: text((f, v) => {
    f.capabilitiesText = v;
  }),
  SECTEURS_ACTIVITE: text((f, v) => {
    f.sectorsText = v;
  }),
  TYPE_EMPLOI_ACCESSIBLES: text((f, v) => {
    f.jobTypesText = v;
  }),
  OBJECTIFS_CONTEXTE: text((f, v) => {
    f.objectives = v;
  }),
  REGLEMENTATIONS_ACTIVITES: text((f, v) => {
    f.regulations = v;
  }),
  CODES_ROME: classifications('ROME', 'ROME'),
  SI_JURY_FI: route('STUDENT'),
  SI_JURY_CA: route('APPRENTICESHIP'),
  SI_JURY_FC: route('CONTINUING_TRAINING'),
  SI_JURY_CQ: route('PROFESSIONALISATION_CONTRACT'),
  SI_JURY_CL: route('INDIVIDUAL'),
  SI_JURY_VAE: route('EXPERIENCE'),
  JURY_FI: jury('STUDENT'),
  JURY_CA: jury('APPRENTICESHIP'),
  JURY_FC: jury('CONTINUING_TRAINING'),
  JURY_CQ: jury('PROFESSIONALISATION_CONTRACT'),
  JURY_CL: jury('INDIVIDUAL'),
  JURY_VAE: jury('EXPERIENCE'),
  ACCESSIBLE_NOUVELLE_CALEDONIE: yesNo((f, v) => {
    f.accessibleInNewCaledonia = v;
  }),
  ACCESSIBLE_POLYNESIE_FRANCAISE: yesNo((f, v) => {
    f.accessibleInFrenchPolynesia = v;
  }),
  PUBLICATION_DECRET_GENERAL: legalTexts('GENERAL'),
  PUBLICATION_DECRET_CREATION: legalTexts('CREATION'),
  PUBLICATION_DECRET_AUTRE: legalTexts('OTHER'),
  DATE_DECISION: date((f, v) => {
    f.decisionDate = v;
  }),
  DUREE_ENREGISTREMENT: integer(99, (f, v) => {
    f.registrationYears = v;
  }),
  DATE_EFFET: date((f, v) => {
    f.effectDate = v;
  }),
  DATE_DE_PUBLICATION: date((f, v) => {
    f.publicationDate = v;
  }),
  DATE_DERNIER_JO: date((f, v) => {
    f.lastJournalDate = v;
  }),
  DATE_FIN_ENREGISTREMENT: date((f, v) => {
    f.registrationEnd = v;
  }),
  DATE_LIMITE_DELIVRANCE: date((f, v) => {
    f.deliveryDeadline = v;
  }),
  STATISTIQUES_PROMOTIONS: records<Draft<PromotionStatistic>>(
    'STATISTIQUES_PROMOTION',
    () => ({
      year: 0,
      certified: null,
      certifiedByExperience: null,
      overallInsertionAt6Months: null,
      tradeInsertionAt2Years: null,
    }),
    STATISTIC_ELEMENTS,
    (s) => (s.year === 0 ? 'MISSING_YEAR' : null),
    (f, statistics) => {
      f.statistics = statistics;
    },
  ),
  ANNEES_PROMOTIONS_NIVEAU: list('ANNEE', (f, node, reading) => {
    integer<FicheDraft>(MAX_YEAR, (fiche, year) => {
      fiche.promotionYears = [...fiche.promotionYears, year];
    }).read(f, node, reading);
  }),
  LIEN_URL_DESCRIPTION: text((f, v) => {
    f.descriptionUrl = v;
  }),
  TYPE_ENREGISTREMENT: choice(REGISTRATION_TYPES, (f, v) => {
    f.registrationType = v;
  }),
  BLOCS_COMPETENCES: records(
    'BLOC_COMPETENCES',
    () => ({
      code: '',
      title: '',
      capabilitiesText: null,
      assessmentText: null,
      formula: null,
      trainingPrerequisites: null,
      validationPrerequisites: null,
    }),
    BLOCK_ELEMENTS,
    (block) => (Object.values(block).every((part) => part === null || part === '') ? 'EMPTY_RECORD' : null),
    (f, blocks) => {
      f.blocks = blocks;
    },
  ),
  CORRESPONDANCES: records<CorrespondenceDraft>(
    'CORRESPONDANCE',
    () => ({ sourceBlocks: [], destinationCode: '', destinationBlocks: [] }),
    CORRESPONDENCE_ELEMENTS,
    (c) => (parseFicheCode(c.destinationCode) === null ? 'INVALID_FICHE_CODE' : null),
    (f, correspondences) => {
      f.correspondences = correspondences;
    },
  ),
  NIVEAU_MAITRISE_COMPETENCES: text((f, v) => {
    f.masteryLevel = v;
  }),
  VALIDATION_PARTIELLE: yesNo((f, v) => {
    f.partialValidation = v;
  }),
  VALIDATION_PARTIELLE_PERIMETRE: text((f, v) => {
    f.partialValidationScope = v;
  }),
  DUREE_VALIDITE: text((f, v) => {
    f.validityDuration = v;
  }),
  MODALITES_RENOUVELLEMENT: text((f, v) => {
    f.renewalTerms = v;
  }),
  ACTIF: yesNo((f, v) => {
    f.active = v;
  }),
  PREREQUIS_ENTREE_FORMATION: text((f, v) => {
    f.trainingPrerequisites = v;
  }),
  PREREQUIS_VALIDATION_CERTIFICATION: text((f, v) => {
    f.validationPrerequisites = v;
  }),
});

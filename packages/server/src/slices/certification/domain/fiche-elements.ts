import type { AccessRouteCode, LegalBasisKind, Nomenclature } from '@delibere/shared';
import { choice, date, integer, list, type Rule, readRecord, rules, text, textOf, yesNo } from './element-rules.ts';
import type { Certifier, CodeLabel, Habilitation, LegalText, PromotionStatistic } from './fiche.ts';
import { parseFicheCode } from './fiche-code.ts';
import type { Draft, FicheDraft } from './fiche-draft.ts';
import { readLevel } from './level.ts';
import type { Reading } from './reading.ts';
import {
  BLOCK_ELEMENTS,
  CERTIFIER_ELEMENTS,
  CODE_ELEMENTS,
  CORRESPONDENCE_ELEMENTS,
  type CodeDraft,
  type CorrespondenceDraft,
  LEGAL_TEXT_ELEMENTS,
  PARTNER_ELEMENTS,
  STATISTIC_ELEMENTS,
} from './record-elements.ts';
import { REGISTRATION_TYPES, STATES } from './register-words.ts';
import { codeLabel } from './values.ts';
import type { XmlNode } from './xml-node.ts';

const MAX_INTEGER = 2_147_483_647;
const MAX_YEAR = 9999;

function readCode(node: XmlNode, reading: Reading): CodeLabel | null {
  const draft: CodeDraft = { code: '', label: '' };
  readRecord(draft, node, CODE_ELEMENTS, reading);
  if (draft.code !== '') return codeLabel(draft.code, draft.label);
  if (draft.label !== '') reading.flagHere('MISSING_CODE', draft.label);
  return null;
}

function coded(set: (fiche: FicheDraft, code: CodeLabel, reading: Reading) => void): Rule<FicheDraft> {
  return {
    repeats: false,
    read: (fiche, node, reading) => {
      const code = readCode(node, reading);
      if (code !== null) set(fiche, code, reading);
    },
  };
}

function classification(nomenclature: Nomenclature): Rule<FicheDraft> {
  return coded((fiche, code) => {
    fiche.classifications[nomenclature].push(code);
  });
}

function classifications(nomenclature: Nomenclature, item: string): Rule<FicheDraft> {
  return list(item, classification(nomenclature).read);
}

/**
 * A list of records. `missing` gives the reason why a record is worth nothing; it is then left out and flagged with
 * its whole text.
 */
function records<T>(
  item: string,
  create: () => T,
  table: ReadonlyMap<string, Rule<T>>,
  missing: (record: T) => string | null,
  set: (fiche: FicheDraft, items: T[]) => void,
): Rule<FicheDraft> {
  return {
    repeats: false,
    read: (fiche, node, reading) => {
      const items: T[] = [];
      const readItem = (_: FicheDraft, child: XmlNode): void => {
        const record = create();
        readRecord(record, child, table, reading);
        const reason = missing(record);
        if (reason === null) items.push(record);
        else if (textOf(child) !== '') reading.flagHere(reason, textOf(child));
      };
      list(item, readItem).read(fiche, node, reading);
      set(fiche, items);
    },
  };
}

/** A list of fiche codes, each in an element of its own inside the item (version 4) or as the item's text. */
function ficheCodes(
  item: string,
  inner: string,
  set: (fiche: FicheDraft, codes: readonly string[]) => void,
): Rule<FicheDraft> {
  const add = (codes: string[], code: string, reading: Reading): void => {
    if (parseFicheCode(code) === null) reading.flagHere('INVALID_FICHE_CODE', code);
    else if (!codes.includes(code)) codes.push(code);
  };
  const nested = rules<string[]>({ [inner]: text(add) });
  const flat = text(add);
  return {
    repeats: false,
    read: (fiche, node, reading) => {
      const codes: string[] = [];
      const readItem = (_: FicheDraft, child: XmlNode): void => {
        if (child.children.length === 0) flat.read(codes, child, reading);
        else readRecord(codes, child, nested, reading);
      };
      list(item, readItem).read(fiche, node, reading);
      set(fiche, codes);
    },
  };
}

/** Version 4 nests the route's mark and its jury; versions 2 and 3 write the mark flat, the jury beside it. */
function route(code: AccessRouteCode): Rule<FicheDraft> {
  const flat = yesNo<FicheDraft>((f, v) => {
    f.accessRoutes[code].open = v;
  });
  const nested = rules<FicheDraft>({
    ACTIF: flat,
    COMPOSITION: text((f, v) => {
      f.accessRoutes[code].juryComposition = v;
    }),
    DATE_DERNIERE_MODIFICATION: date((f, v) => {
      f.accessRoutes[code].modifiedOn = v;
    }),
  });
  return {
    repeats: false,
    read: (fiche, node, reading) => {
      if (node.children.length === 0) flat.read(fiche, node, reading);
      else readRecord(fiche, node, nested, reading);
    },
  };
}

function jury(code: AccessRouteCode): Rule<FicheDraft> {
  return text((f, v) => {
    f.accessRoutes[code].juryComposition ??= v;
  });
}

function legalTexts(basis: LegalBasisKind): Rule<FicheDraft> {
  return records<Draft<LegalText>>(
    'PUBLICATION_JO',
    () => ({ basis, title: '', publishedOn: null }),
    LEGAL_TEXT_ELEMENTS,
    (t) => (t.title === '' && t.publishedOn === null ? 'EMPTY_RECORD' : null),
    (f, texts) => {
      f.legalBasis = [...f.legalBasis, ...texts];
    },
  );
}

const noName = (body: { readonly siret: string | null; readonly name: string }): string | null =>
  body.siret === null && body.name === '' ? 'MISSING_NAME' : null;

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

import { choice, date, group, integer, rules, siret, text } from './element-rules.ts';
import type { Block, Certifier, Habilitation, LegalText, PromotionStatistic } from './fiche.ts';
import type { Draft } from './fiche-draft.ts';
import { ACTIVITY, HABILITATION_KINDS, HABILITATION_STATES } from './register-words.ts';

const MAX_INTEGER = 2_147_483_647;
const MAX_YEAR = 9999;

export interface CodeDraft {
  code: string;
  label: string;
}
const setCode = (draft: CodeDraft, code: string): void => {
  draft.code = code;
};
const setLabel = (draft: CodeDraft, label: string): void => {
  draft.label = label;
};
/** Versions 2 and 3 of the flow say INTITULE where version 4 says LIBELLE; CCN say NUMERO, levels NIVEAU. */
export const CODE_ELEMENTS = rules<CodeDraft>({
  CODE: text(setCode),
  NUMERO: text(setCode),
  NIVEAU: text(setCode),
  LIBELLE: text(setLabel),
  INTITULE: text(setLabel),
});

export const CERTIFIER_ELEMENTS = rules<Draft<Certifier>>({
  SIRET_CERTIFICATEUR: siret((c, v) => {
    c.siret = v;
  }),
  NOM_CERTIFICATEUR: text((c, v) => {
    c.name = v;
  }),
  NOM_COMMERCIAL: text((c, v) => {
    c.tradeName = v;
  }),
  SITE_INTERNET: text((c, v) => {
    c.website = v;
  }),
  ETAT_CERTIFICATEUR: choice(ACTIVITY, (c, v) => {
    c.active = v;
  }),
  DATE_DERNIERE_MODIFICATION_ETAT: date((c, v) => {
    c.stateChangedOn = v;
  }),
});

export const PARTNER_ELEMENTS = rules<Draft<Habilitation>>({
  NOM_PARTENAIRE: text((p, v) => {
    p.name = v;
  }),
  SIRET_PARTENAIRE: siret((p, v) => {
    p.siret = v;
  }),
  HABILITATION_PARTENAIRE: choice(HABILITATION_KINDS, (p, v) => {
    p.kind = v;
  }),
  ETAT_HABILITATION: choice(HABILITATION_STATES, (p, v) => {
    p.state = v;
  }),
  DATE_ACTIF: date((p, v) => {
    p.activeFrom = v;
  }),
  DATE_DERNIERE_MODIFICATION_ETAT: date((p, v) => {
    p.stateChangedOn = v;
  }),
});

export const BLOCK_ELEMENTS = rules<Draft<Block>>({
  CODE: text((b, v) => {
    b.code = v;
  }),
  LIBELLE: text((b, v) => {
    b.title = v;
  }),
  INTITULE: text((b, v) => {
    b.title = v;
  }),
  LISTE_COMPETENCES: text((b, v) => {
    b.capabilitiesText = v;
  }),
  MODALITES_EVALUATION: text((b, v) => {
    b.assessmentText = v;
  }),
  PREREQUIS_ENTREE_FORMATION_BLOC: text((b, v) => {
    b.trainingPrerequisites = v;
  }),
  PREREQUIS_VALIDATION_BLOC: text((b, v) => {
    b.validationPrerequisites = v;
  }),
});

export const STATISTIC_ELEMENTS = rules<Draft<PromotionStatistic>>({
  ANNEE: integer(MAX_YEAR, (s, v) => {
    s.year = v;
  }),
  NOMBRE_CERTIFIES: integer(MAX_INTEGER, (s, v) => {
    s.certified = v;
  }),
  NOMBRE_CERTIFIES_VAE: integer(MAX_INTEGER, (s, v) => {
    s.certifiedByExperience = v;
  }),
  TAUX_INSERTION_GLOBAL_6MOIS: integer(100, (s, v) => {
    s.overallInsertionAt6Months = v;
  }),
  TAUX_INSERTION_METIER_2ANS: integer(100, (s, v) => {
    s.tradeInsertionAt2Years = v;
  }),
});

export const LEGAL_TEXT_ELEMENTS = rules<Draft<LegalText>>({
  TITRE: text((t, v) => {
    t.title = v;
  }),
  DATE_PUBLICATION_JO: date((t, v) => {
    t.publishedOn = v;
  }),
});

export interface CorrespondenceDraft {
  readonly sourceBlocks: string[];
  destinationCode: string;
  readonly destinationBlocks: string[];
}
const SOURCE_BLOCK = rules<CorrespondenceDraft>({ CODE: text((c, v) => c.sourceBlocks.push(v)) });
const DESTINATION_BLOCK = rules<CorrespondenceDraft>({ CODE: text((c, v) => c.destinationBlocks.push(v)) });
export const CORRESPONDENCE_ELEMENTS = rules<CorrespondenceDraft>({
  SOURCE: group(rules<CorrespondenceDraft>({ BLOC_COMPETENCES: group(SOURCE_BLOCK, true) })),
  DESTINATION: group(
    rules<CorrespondenceDraft>({
      NUMERO_FICHE: text((c, v) => {
        c.destinationCode = v;
      }),
      BLOC_COMPETENCES: group(DESTINATION_BLOCK, true),
    }),
  ),
});

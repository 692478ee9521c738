import type {
  AccessRouteCode,
  BallotSecrecy,
  College,
  ConformityItem,
  DecisionOutcome,
  Severity,
  VoteChoice,
} from '@delibere/shared';
import type { Weighing } from '../../domain/ballot/voters.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const COLLEGE_WORDS: Words<College> = { EMPLOYERS: 'Collège employeurs', UNIONS: 'Collège salariés' };

export const ROUTE_WORDS: Words<AccessRouteCode> = {
  STUDENT: 'Élève ou étudiant',
  APPRENTICESHIP: 'Apprentissage',
  CONTINUING_TRAINING: 'Formation continue',
  PROFESSIONALISATION_CONTRACT: 'Contrat de professionnalisation',
  INDIVIDUAL: 'Candidature individuelle',
  EXPERIENCE: 'Validation des acquis de l’expérience',
};

export const OUTCOME_WORDS: Words<DecisionOutcome> = { ADMITTED: 'Admis', NOT_ADMITTED: 'Non admis' };

export const CHOICE_WORDS: Words<VoteChoice> = { FOR: 'pour', AGAINST: 'contre', ABSTAIN: 'abstention' };

export const SECRECY_WORDS: Words<BallotSecrecy> = { NAMED: 'Scrutin nominatif', SECRET: 'Scrutin secret' };

export const SEVERITY_TITLES: Words<Severity> = { BLOCKING: 'Bloquant', WARNING: 'Avertissement' };

export const WEIGHING_WORDS: Words<Weighing> = {
  ONE_EACH: 'une voix par votant',
  EQUALISED: 'voix égalisées entre les collèges',
  SURPLUS_WITHOUT_VOTE: 'votants en surnombre sans voix',
  PARITY_BROKEN: 'parité rompue',
};

/** What a line of the checklist that is not met says. */
export const NOT_MET_WORDS: Words<ConformityItem> = {
  ROUTE_OPEN: 'voie d’accès non ouverte par la fiche',
  FICHE_VALID_AT_ENTRY: 'fiche non en vigueur à l’entrée en parcours',
  DELIVERY_STILL_POSSIBLE: 'date limite de délivrance passée',
  FORMULA_SATISFIED: 'modalités d’évaluation incomplètes',
  SIMULATION_REASONED: 'recours à la simulation non motivé',
  PANEL_FORMED: 'commission d’évaluation irrégulière',
  OPINION_PRESENT: 'avis de l’entreprise absent',
  REPORTS_ON_TIME: 'rapport hors délai',
  DATES_IN_ORDER: 'dates incohérentes',
};

import type {
  RuleParameter,
  SessionAction,
  SessionRole,
  SessionState,
  Severity,
  VerdictReason,
} from '@delibere/shared';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const PARAMETER_WORDS: Words<RuleParameter> = {
  parity: 'Parité',
  parityCounts: 'Ce que compte la parité',
  imbalance: 'Absence ou récusation qui rompt la parité',
  employerMembers: 'Membres employeurs (hors travail temporaire)',
  unionMembers: 'Membres salariés (hors travail temporaire)',
  representativesPerUnion: 'Représentants par organisation syndicale',
  votersPerUnion: 'Votants par organisation syndicale',
  tempWorkSeatsPerSide: 'Sièges du travail temporaire par collège',
  employersDesignatedByChamber: 'Employeurs désignés par la chambre organisatrice',
  qualifiedMembers: 'Membres qualifiés',
  presidentSide: 'Présidence',
  substitutePresidentSide: 'Suppléance de la présidence',
  tie: 'Partage des voix',
  majority: 'Majorité',
  proxiesPerHolder: 'Procurations par membre',
  noticeDays: 'Délai de désignation des organisations syndicales',
  noticeOverridable: 'Dérogation motivée à ce délai',
  regionalCommitteeTold: 'Information de la CPREFP',
  quorum: 'Quorum',
  secrecy: 'Scrutin',
  linkedMembers: 'Membre lié à un candidat',
  blockRetention: 'Validité des blocs acquis',
  capabilityRetention: 'Validité des capacités acquises hors bloc',
};

/** Words of the values that are codes. */
export const VALUE_WORDS: Readonly<Record<string, string>> = {
  HEADCOUNT: 'autant de chaque côté',
  EQUALISE: 'voix égalisées',
  VOTERS: 'les votants',
  MEMBERS: 'tous les membres',
  SURPLUS_WITHOUT_VOTE: 'les votants en surnombre siègent sans voter',
  POSTPONE: 'report',
  EACH: 'chacun',
  NOT_SAID: 'non dit',
  EMPLOYERS: 'collège employeurs',
  UNIONS: 'collège salariés',
  ANY: 'l’un ou l’autre collège',
  ALTERNATING: 'alternée',
  PRESIDENT_SIDE: 'du collège du président',
  PRESIDENT: 'voix du président prépondérante',
  NOT_CARRIED: 'non adopté',
  NAMED: 'nominatif',
  SECRET: 'secret',
  RECUSED: 'récusé pour ce dossier',
  EXCLUDED: 'exclu du jury',
};

export const SEVERITY_WORDS: Words<Severity> = { BLOCKING: 'bloquant', WARNING: 'avertissement' };

export const STATE_WORDS: Words<SessionState> = {
  DRAFT: 'en préparation',
  CONVENED: 'convoquée',
  OPEN: 'ouverte',
  CLOSED: 'close',
  SEALED: 'scellée',
  TRANSMITTED: 'transmise',
  POSTPONED: 'reportée',
  CANCELLED: 'annulée',
};

export const ACTION_WORDS: Words<SessionAction> = {
  CONVENE: 'convoquer',
  OPEN: 'ouvrir',
  CLOSE: 'clore',
  SEAL: 'sceller',
  TRANSMIT: 'transmettre',
  POSTPONE: 'reporter',
  RESCHEDULE: 'reprogrammer',
  CANCEL: 'annuler',
};

export const ROLE_WORDS: Words<SessionRole> = {
  ADMINISTRATOR: 'administrateur',
  EXAM_CENTRE_MANAGER: 'centre d’examen',
  PRESIDENT: 'président',
  MEMBER: 'membre',
  DELEGATION_LEAD: 'responsable de délégation',
  AUDITOR: 'auditeur',
};

/** By the name of the guard. */
export const GUARD_WORDS: Readonly<Record<string, string>> = {
  'compositionStands:CONVENING': 'aucun constat bloquant sur la composition convoquée',
  'compositionStands:OPENING': 'aucun constat bloquant sur les membres présents',
  dayToCome: 'la date n’est pas passée',
  hasCases: 'des dossiers sont inscrits (avertissement)',
  theDay: 'c’est le jour de la session',
  everyCaseSettled: 'chaque dossier est décidé ou reporté',
  noCaseDecided: 'aucun dossier n’est décidé',
  noBallotOpen: 'aucun scrutin n’est ouvert',
  minutesSigned: 'le procès-verbal est signé du président et d’un membre de chaque collège',
  bundleComplete: 'le dossier est complet : lettre, procès-verbal, convocations, émargement',
  transmittedInTime: 'dans les trois mois (avertissement)',
  newDayChosen: 'une nouvelle date est fixée',
};

export const VERDICT_WORDS: Words<VerdictReason> = {
  MAJORITY: 'la majorité demandée est réunie',
  CASTING_VOTE: 'partage, tranché par le bulletin du président',
  REJECTED: 'plus de voix contre que de voix pour',
  BELOW_MAJORITY: 'pas plus de contre que de pour, mais moins de pour que la règle n’en demande',
  TIE: 'partage sans voix prépondérante : président abstenu, récusé ou absent, ou règle qui n’en donne pas',
  NOTHING_EXPRESSED: 'aucune voix exprimée',
  NO_QUORUM: 'quorum non atteint, récusations déduites',
  PARITY_BROKEN: 'parité rompue, là où la règle impose le report',
};

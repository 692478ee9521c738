import type { SessionAction, SessionRole, SessionState, Severity } from '@delibere/shared';

type Words<Code extends string> = Readonly<Record<Code, string>>;

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

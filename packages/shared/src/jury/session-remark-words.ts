import { fillWords, type JuryLanguage } from './fill-words.ts';
import type { SessionRemark, SessionRemarkCode } from './session-remarks.ts';

/** One sentence per remark; `{name}` stands for a fact of that name. */
export const SESSION_REMARK_WORDS: Readonly<Record<JuryLanguage, Readonly<Record<SessionRemarkCode, string>>>> = {
  fr: {
    SESSION_DAY_PAST: 'Le jour de la session, le {sessionOn}, est passé : choisissez une autre date.',
    NOT_THE_DAY: 'La session s’ouvre le jour dit, le {sessionOn} ; nous sommes le {on}.',
    NO_CASE: 'Aucun candidat n’est inscrit à cette session.',
    CASES_PENDING: 'Dossiers qui attendent encore une décision ou un report : {pending}.',
    BALLOT_OPEN: 'Scrutins encore ouverts, à clore d’abord : {openBallots}.',
    CASES_DECIDED: 'Le jury a déjà décidé de dossiers ({decided}) : la session ne peut plus être reportée.',
    PRESIDENT_NOT_SIGNED: 'Le procès-verbal attend la signature de la personne qui a présidé.',
    COLLEGE_NOT_SIGNED: 'Le procès-verbal attend la signature d’un membre du collège {college}.',
    BUNDLE_INCOMPLETE: 'Il manque au dossier de transmission : {piece}.',
    TRANSMISSION_LATE: 'Le dossier devait partir au plus tard le {latest} ; il peut encore partir.',
    NEW_DAY_MISSING: 'Choisissez une nouvelle date, après aujourd’hui ; la session est encore au {sessionOn}.',
  },
  en: {
    SESSION_DAY_PAST: 'The day of the session, {sessionOn}, is past: choose another one.',
    NOT_THE_DAY: 'The session opens on its day, {sessionOn}; today is {on}.',
    NO_CASE: 'No candidate is entered for this session.',
    CASES_PENDING: 'Cases still to decide or to carry over: {pending}.',
    BALLOT_OPEN: 'Ballots still open, to be closed first: {openBallots}.',
    CASES_DECIDED: 'The jury has decided cases already ({decided}): the session can no longer be postponed.',
    PRESIDENT_NOT_SIGNED: 'The minutes await the signature of the person who presided.',
    COLLEGE_NOT_SIGNED: 'The minutes await the signature of a member of the {college} side.',
    BUNDLE_INCOMPLETE: 'Missing from the bundle to transmit: {piece}.',
    TRANSMISSION_LATE: 'The bundle was to leave by {latest}; it may still leave.',
    NEW_DAY_MISSING: 'Choose a new day, after today; the session is still set on {sessionOn}.',
  },
};

/** A remark in one sentence; a fact it lacks keeps its braces. */
export function sessionRemarkSentence(remark: Pick<SessionRemark, 'code' | 'facts'>, language: JuryLanguage): string {
  return fillWords(SESSION_REMARK_WORDS[language][remark.code], remark.facts, language);
}

import { type Addressed, greetingOf, type JuryMail } from './jury-mail.ts';
import { certificationsInWords, type MailedSession, whenInWords, whereInWords } from './session-facts-in-words.ts';

/** Somebody called to a session. */
export interface Called extends Addressed {
  readonly session: MailedSession;
  readonly organisation: string;
  /** Page that answers, with its secret. */
  readonly url: string;
  /** First time, again because nothing was answered, or because day, hour or place changed. */
  readonly cause: 'CALLED' | 'REMINDED' | 'MOVED';
}

const KINDS = { CALLED: 'CONVOCATION', REMINDED: 'CONVOCATION_REMINDER', MOVED: 'SESSION_MOVED' } as const;

const SUBJECTS = {
  fr: { CALLED: 'Convocation au jury', REMINDED: 'Rappel : convocation au jury', MOVED: 'Changement : jury' },
  en: { CALLED: 'Convocation to jury', REMINDED: 'Reminder: convocation to jury', MOVED: 'Changed: jury' },
} as const;

const BEGINNINGS = {
  fr: {
    CALLED: 'Vous êtes convoqué(e) à un jury paritaire de délibération.',
    REMINDED: 'Vous n’avez pas encore répondu à votre convocation à ce jury paritaire de délibération.',
    MOVED: 'La date, l’horaire ou le lieu de ce jury paritaire de délibération a changé.',
  },
  en: {
    CALLED: 'You are called to a joint jury.',
    REMINDED: 'You have not answered your convocation to this joint jury yet.',
    MOVED: 'The day, the hour or the place of this joint jury has changed.',
  },
} as const;

/** Calls somebody to a session, with the link to say whether they come. */
export function convocation(facts: Called): JuryMail {
  const { language, session, organisation, url, cause } = facts;
  const [when, where] = [whenInWords(session, language), whereInWords(session, language)];
  const subject = `${SUBJECTS[language][cause]} ${session.reference}`;
  const greeting = greetingOf(facts);
  const beginning = BEGINNINGS[language][cause];
  const text =
    language === 'fr'
      ? {
          subject,
          greeting,
          paragraphs: [
            beginning,
            `Date : ${when}.`,
            `Lieu : ${where}.`,
            `Certifications : ${certificationsInWords(session)}. Vous y siégez pour ${organisation}, à l’invitation de ${session.centre}.`,
            'La convocation jointe vaut justificatif d’absence auprès de votre employeur. Merci de dire si vous venez ; à défaut, vous pouvez proposer quelqu’un de votre organisation.',
          ],
          action: { label: 'Répondre', url },
          footer: 'Ce lien est personnel : qui l’a peut répondre à votre place.',
        }
      : {
          subject,
          greeting,
          paragraphs: [
            beginning,
            `When: ${when}.`,
            `Where: ${where}.`,
            `Certifications: ${certificationsInWords(session)}. You sit for ${organisation}, called by ${session.centre}.`,
            'The attached convocation is the proof of absence for your employer. Please say whether you come; if not, you may propose somebody of your organisation.',
          ],
          action: { label: 'Answer', url },
          footer: 'This link is yours: whoever has it can answer in your place.',
        };
  return { kind: KINDS[cause], language, text };
}

/** Why somebody who was called does not have to come. */
export type Release = 'WITHDRAWN' | 'POSTPONED' | 'CANCELLED';

const RELEASES = {
  fr: {
    WITHDRAWN: ['Convocation retirée : jury', 'Votre convocation à ce jury est retirée : vous n’y siégez plus.'],
    POSTPONED: ['Report du jury', 'Ce jury est reporté : il ne se tient pas à la date prévue. Une autre date suivra.'],
    CANCELLED: ['Annulation du jury', 'Ce jury est annulé.'],
  },
  en: {
    WITHDRAWN: ['Convocation withdrawn: jury', 'Your convocation to this jury is withdrawn: you no longer sit in it.'],
    POSTPONED: [
      'Jury postponed:',
      'This jury is postponed: it is not held on the day planned. Another day will follow.',
    ],
    CANCELLED: ['Jury cancelled:', 'This jury is cancelled.'],
  },
} as const;

const RELEASE_KINDS = {
  WITHDRAWN: 'CONVOCATION_WITHDRAWN',
  POSTPONED: 'SESSION_POSTPONED',
  CANCELLED: 'SESSION_CANCELLED',
} as const;

/** A convocation that left and holds no more. */
export interface Released extends Addressed {
  readonly session: MailedSession;
  readonly release: Release;
  /** What whoever organises says of it; null for nothing. */
  readonly reason: string | null;
}

/** Tells somebody who was called that they do not have to come. */
export function released(facts: Released): JuryMail {
  const { language, session, release, reason } = facts;
  const [subject, sentence] = RELEASES[language][release];
  const when = whenInWords(session, language);
  const text = {
    subject: `${subject} ${session.reference}`,
    greeting: greetingOf(facts),
    paragraphs: [
      sentence,
      language === 'fr' ? `Il était prévu le ${when}.` : `It was planned for ${when}.`,
      ...(reason === null ? [] : [language === 'fr' ? `Motif : ${reason}` : `Reason: ${reason}`]),
    ],
    footer: language === 'fr' ? `Ce message vient de ${session.centre}.` : `This message comes from ${session.centre}.`,
  };
  return { kind: RELEASE_KINDS[release], language, text };
}

/** Somebody who does not come, and whom they propose. */
export interface Declined extends Addressed {
  readonly session: MailedSession;
  /** Who declined. */
  readonly member: string;
  readonly organisation: string;
  /** Whom they propose in their place; null for nobody. */
  readonly substitute: string | null;
  /** Page of the session; no secret. */
  readonly url: string;
}

/** Tells those who organise, and those who designate for the organisation, that a member does not come. */
export function declined(facts: Declined): JuryMail {
  const { language, session, member, organisation, substitute, url } = facts;
  const when = whenInWords(session, language);
  const text =
    language === 'fr'
      ? {
          subject: `Un membre ne vient pas au jury ${session.reference}`,
          greeting: greetingOf(facts),
          paragraphs: [
            `${member} (${organisation}) ne siégera pas au jury du ${when}.`,
            substitute === null ? 'Personne n’est proposé à sa place.' : `Proposé à sa place : ${substitute}.`,
          ],
          action: { label: 'Voir le jury', url },
          footer: 'Vous recevez ce message parce que vous organisez ce jury ou désignez pour cette organisation.',
        }
      : {
          subject: `A member does not come to jury ${session.reference}`,
          greeting: greetingOf(facts),
          paragraphs: [
            `${member} (${organisation}) will not sit in the jury of ${when}.`,
            substitute === null ? 'Nobody is proposed in their place.' : `Proposed in their place: ${substitute}.`,
          ],
          action: { label: 'See the jury', url },
          footer: 'You receive this message because you organise this jury or designate for this organisation.',
        };
  return { kind: 'CONVOCATION_DECLINED', language, text };
}

import { type Addressed, greetingOf, type JuryMail } from './jury-mail.ts';
import { certificationsInWords, dayInWords, type MailedSession, whenInWords } from './session-facts-in-words.ts';

/** What an organisation is asked: to say who sits for it. */
export interface DesignationAsked extends Addressed {
  readonly session: MailedSession;
  readonly organisation: string;
  /** Last day to answer. */
  readonly dueOn: string;
  /** Page of the session; no secret. */
  readonly url: string;
  /** Whether it was asked before. */
  readonly again: boolean;
}

/** Asks whoever leads a delegation to designate who sits for it. */
export function designationAsked(facts: DesignationAsked): JuryMail {
  const { language, session, organisation, dueOn, url, again } = facts;
  const [when, due] = [whenInWords(session, language), dayInWords(dueOn, language)];
  const about = certificationsInWords(session);
  const text =
    language === 'fr'
      ? {
          subject: `${again ? 'Rappel : ' : ''}Désignation pour le jury ${session.reference}`,
          greeting: greetingOf(facts),
          paragraphs: [
            `${session.centre} organise un jury paritaire de délibération le ${when}.`,
            `Certifications : ${about}.`,
            `Merci de désigner qui siégera pour ${organisation}, au plus tard le ${due}.`,
          ],
          action: { label: 'Désigner', url },
          footer: 'Vous recevez ce message parce que vous désignez les membres des jurys pour cette organisation.',
        }
      : {
          subject: `${again ? 'Reminder: ' : ''}Designation for jury ${session.reference}`,
          greeting: greetingOf(facts),
          paragraphs: [
            `${session.centre} holds a joint jury on ${when}.`,
            `Certifications: ${about}.`,
            `Please say who will sit for ${organisation}, by ${due}.`,
          ],
          action: { label: 'Designate', url },
          footer: 'You receive this message because you designate members of juries for this organisation.',
        };
  return { kind: again ? 'DESIGNATION_REMINDER' : 'DESIGNATION_REQUEST', language, text };
}

import { type Addressed, greetingOf, type JuryMail } from './jury-mail.ts';

/** A candidate whose letter is written. */
export interface Informed extends Addressed {
  /** Title of the certification. */
  readonly certification: string;
  readonly centre: string;
}

/** Sends a candidate the letter that says what the jury decided: the mail itself does not, as others may read it. */
export function candidateResult(facts: Informed): JuryMail {
  const { language, certification, centre } = facts;
  const greeting = greetingOf(facts);
  const text =
    language === 'fr'
      ? {
          subject: 'Décision du jury vous concernant',
          greeting,
          paragraphs: [
            `Le jury paritaire a délibéré sur votre candidature à la certification « ${certification} ».`,
            'Sa décision se trouve dans le courrier joint, avec ce qui vous est acquis.',
          ],
          footer: `Pour toute question, adressez-vous à votre centre d’examen : ${centre}.`,
        }
      : {
          subject: 'What the jury decided about you',
          greeting,
          paragraphs: [
            `The joint jury deliberated on your candidature for the certification “${certification}”.`,
            'Its decision is in the attached letter, with what you keep.',
          ],
          footer: `With any question, turn to your exam centre: ${centre}.`,
        };
  return { kind: 'CANDIDATE_RESULT', language, text };
}

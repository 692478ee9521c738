import type { frWelcome } from './fr-welcome.ts';
import type { Widened } from './words.ts';

/** English words of the first-time welcome. */
export const enWelcome: Widened<typeof frWelcome> = {
  title: 'Welcome, {{name}}',
  lede: 'This is what you do here.',
  next: 'And now',
  language: 'Your language',
  languageBody: 'You can change it here or, later, in “My account”.',
  start: 'Start',
  noRole: 'Your account is open, but no role is given to it today. Whoever invited you can say when it begins.',
  role: {
    PARTNER: {
      one: 'You read the statistics of the certifications that concern your organisation.',
      two: 'Your programs read them too, with a key.',
      three: 'You see no personal data.',
      next: 'The catalogue is open. An administrator hands out the keys.',
    },
    DELEGATION_MEMBER: {
      one: 'You sit on juries for your organisation.',
      two: 'Before a session you are convened, and answer with one click.',
      three: 'In session you read the cases, sign in and vote.',
      next: 'Nothing to do today: an e-mail will tell you of your next session.',
    },
    DELEGATION_LEAD: {
      one: 'You designate who sits for your organisation.',
      two: 'You see their mandates, and are told of those that end.',
      three: 'You follow the sessions where your organisation is expected.',
      next: 'Check the people and the mandates of your organisation.',
    },
    ASSESSOR: {
      one: 'You assess the candidates assigned to you.',
      two: 'You grade each capability, as the record of the certification says.',
      three: 'Your grades no longer change once the jury’s session is open.',
      next: 'Nothing to do today: an e-mail will tell you of your next assessment.',
    },
    COMPANY_TUTOR: {
      one: 'You give the opinion of the company on a candidate.',
      two: 'It is a single form, to be filled in at your own pace.',
      three: 'The jury will read it with the case.',
      next: 'The exam centre will send you a link to the form.',
    },
    CANDIDATE: {
      one: 'You follow your case: assessments, results, documents.',
      two: 'Your certificates and statements will be here to download.',
      three: 'You can read, have corrected and take away all your data.',
      next: 'Your exam centre will write to you at every step.',
    },
    EXAM_CENTRE_MANAGER: {
      one: 'You keep the cases of your centre’s candidates.',
      two: 'You prepare assessments and jury sessions.',
      three: 'You see your own centre only.',
      next: 'Begin with the people of your centre: check their contact details.',
    },
    ADMINISTRATOR: {
      one: 'You keep organisations, people, mandates and accounts.',
      two: 'You invite, give roles and take them back; every change is recorded.',
      three: 'You never vote or grade in somebody’s place.',
      next: 'Begin by inviting the people you work with.',
    },
    AUDITOR: {
      one: 'You read everything but secret votes, and change nothing.',
      two: 'The trail says who did what, when, before and after.',
      three: 'It can neither be changed nor erased, and that can be verified.',
      next: 'Open the trail: its filters stay in the address.',
    },
  },
};

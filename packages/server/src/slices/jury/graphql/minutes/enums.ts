import { registerEnum } from '../../../../kernel/graphql/register-enum.ts';

export const MinutesStateEnum = registerEnum('MinutesState', 'Where minutes stand.', {
  DRAWN_UP: 'They are drawn up and gather signatures; they may be drawn up again.',
  SEALED: 'They are sealed; what is wrong with them is rectified beside them.',
});

export const SignatoryEnum = registerEnum('MinutesSignatory', 'Who has to sign minutes before they are sealed.', {
  PRESIDENT: 'Whoever presided.',
  EMPLOYERS: 'A member of the employers.',
  UNIONS: 'A member of the unions.',
});

export const ViewerSigningEnum = registerEnum('ViewerSigning', 'What the caller may do about signing minutes.', {
  NOT_ASKED: 'Nothing: they did not sit, did not come, or the minutes are sealed.',
  READY: 'They may sign at once.',
  REAUTHENTICATE: 'They may sign once they have signed in again.',
  SIGNED: 'They signed these minutes.',
});

export const DocumentKindEnum = registerEnum('SessionDocumentKind', 'What a file of a session is.', {
  CONVOCATION: 'The convocation of a member, proof for their employer.',
  ATTENDANCE_SHEET: 'Who came, when, and their signatures.',
  MINUTES: 'Minutes to be signed, each time they were drawn up.',
  SEALED_MINUTES: 'The minutes, signed and sealed.',
  RECTIFICATION: 'A correction beside sealed minutes.',
  CANDIDATE_LETTER: 'What a candidate is told.',
  CONFORMITY_LETTER: 'What the exam centre attests when it transmits.',
  TRANSMISSION_BUNDLE: 'The archive that goes to the Certifications group.',
  CASE_FILE: 'A file of a candidate’s case.',
});

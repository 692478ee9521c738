import { FINDING_WORDS, REMEDY_WORDS } from '@delibere/shared';
import { registerEnum } from '../../../kernel/graphql/register-enum.ts';

export const SessionStateEnum = registerEnum('SessionState', 'Where a jury session stands in its life.', {
  DRAFT: 'Being composed; nobody is called yet.',
  CONVENED: 'Its members were called.',
  OPEN: 'The jury sits: its composition and its rules are frozen.',
  CLOSED: 'Every case is decided or carried over.',
  SEALED: 'Its minutes are signed and nothing they rest on changes any more.',
  TRANSMITTED: 'The bundle went to the Certifications group.',
  POSTPONED: 'Put off; it awaits another day.',
  CANCELLED: 'It is not held.',
});

export const SessionActionEnum = registerEnum('SessionAction', 'A step in the life of a jury session.', {
  CONVENE: 'Call its members.',
  OPEN: 'Open the sitting.',
  CLOSE: 'Close the sitting.',
  SEAL: 'Seal the minutes.',
  TRANSMIT: 'Transmit the bundle.',
  POSTPONE: 'Put it off.',
  RESCHEDULE: 'Compose it again for another day.',
  CANCEL: 'Give it up.',
});

export const SessionRoleEnum = registerEnum('SessionRole', 'What somebody is to one session.', {
  ADMINISTRATOR: 'Administers the branch.',
  EXAM_CENTRE_MANAGER: 'Runs the exam centre that holds it.',
  PRESIDENT: 'Presides it, in title or as substitute.',
  MEMBER: 'Sits in it.',
  DELEGATION_LEAD: 'Designates for one of its organisations.',
  AUDITOR: 'Reads everything.',
});

export const MomentEnum = registerEnum('Moment', 'When a composition is looked at.', {
  EDITING: 'While it is composed.',
  CONVENING: 'When its members are called.',
  OPENING: 'When the session opens: only those who are there count.',
});

export const SeverityEnum = registerEnum('Severity', 'What a finding or a remark does.', {
  BLOCKING: 'It stands in the way.',
  WARNING: 'It is shown and kept, and stops nothing.',
});

export const FindingCodeEnum = registerEnum(
  'FindingCode',
  'Something said of the composition of a jury.',
  FINDING_WORDS.en,
);

export const RemedyEnum = registerEnum('Remedy', 'What would mend a finding.', REMEDY_WORDS.en);

export const SeatAnswerEnum = registerEnum('SeatAnswer', 'What somebody answered to a convocation.', {
  PENDING: 'Nothing yet.',
  ACCEPTED: 'They come.',
  DECLINED: 'They do not.',
});

export const LinkKindEnum = registerEnum('LinkKind', 'What ties somebody to a candidate.', {
  PERSONAL: 'They are family or friends.',
  PROFESSIONAL: 'They work or worked together.',
  ACCOMPANIED: 'They trained or accompanied the candidate.',
  ASSESSED: 'They assessed the candidate.',
});

export const WeighingEnum = registerEnum('Weighing', 'Why the voices of a jury weigh what they do.', {
  ONE_EACH: 'There are as many voters on each side: one voice each.',
  EQUALISED: 'Each voter weighs as many voices as the other side has voters.',
  SURPLUS_WITHOUT_VOTE: 'As many vote on each side; the others sit without a vote.',
  PARITY_BROKEN: 'The sides are not equal and the rules admit no way to vote.',
});

export const SuggestionCodeEnum = registerEnum('SuggestionCode', 'Something that would complete a jury.', {
  FILL_SEAT: 'Give a vacant seat to somebody of its organisation.',
  SEAT_MEMBER: 'Seat somebody of a representative union that has no seat.',
  SEAT_VOTER: 'Seat a voter more on the side that has fewer.',
  GIVE_VOTE: 'Give a member the vote.',
  NAME_PRESIDENT: 'Name a member as president.',
  ASK_DESIGNATION: 'Ask an organisation to designate.',
});

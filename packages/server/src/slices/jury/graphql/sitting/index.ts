import { AttendanceMutations } from './resolvers/attendance-mutations.ts';
import { BallotFields } from './resolvers/ballot-fields.ts';
import { BallotMutations } from './resolvers/ballot-mutations.ts';
import { CaseDocumentMutations } from './resolvers/case-document-mutations.ts';
import { CaseFields } from './resolvers/case-fields.ts';
import { CaseMutations } from './resolvers/case-mutations.ts';
import { CaseQueries } from './resolvers/case-queries.ts';
import { DeliberationMutations } from './resolvers/deliberation-mutations.ts';
import { SeatAttendance } from './resolvers/seat-attendance.ts';
import {
  CaseSessionField,
  ChangedSessionField,
  SessionCasesField,
  SessionGesturesField,
} from './resolvers/session-cases-field.ts';
import { SittingSubscription } from './resolvers/sitting-subscription.ts';

export type { SittingContext } from './context.ts';

/** What sittings add to the schema. */
export const SITTING_RESOLVERS = [
  CaseQueries,
  CaseFields,
  BallotFields,
  CaseMutations,
  CaseDocumentMutations,
  AttendanceMutations,
  DeliberationMutations,
  BallotMutations,
  SittingSubscription,
  SeatAttendance,
  SessionCasesField,
  SessionGesturesField,
  CaseSessionField,
  ChangedSessionField,
] as const;

import { MINUTES_RESOLVERS } from './minutes/index.ts';
import { CalendarResolver } from './resolvers/calendar-resolver.ts';
import { ComposingQueries } from './resolvers/composing-queries.ts';
import { ConveningMutations } from './resolvers/convening-mutations.ts';
import { PlanningFields } from './resolvers/planning-fields.ts';
import { PlanningMutations } from './resolvers/planning-mutations.ts';
import { ReachFields } from './resolvers/reach-fields.ts';
import { RuleSetMutations } from './resolvers/rule-set-mutations.ts';
import { RuleSetFields, RuleSetQueries } from './resolvers/rule-set-queries.ts';
import { EligibleMemberFields, SeatFields, SeatSuggestionFields } from './resolvers/seat-fields.ts';
import { SeatMutations } from './resolvers/seat-mutations.ts';
import { DesignationRequestFields, SessionFields } from './resolvers/session-fields.ts';
import { SessionFindingFields, SessionLifeFields } from './resolvers/session-life-fields.ts';
import { SessionQueries } from './resolvers/session-queries.ts';

import { SITTING_RESOLVERS } from './sitting/index.ts';

export type { JuryContext } from './context.ts';
export type { SittingContext } from './sitting/index.ts';

/** What the slice adds to the schema. */
export const JURY_RESOLVERS = [
  SessionQueries,
  ComposingQueries,
  PlanningFields,
  SessionFields,
  DesignationRequestFields,
  ReachFields,
  SessionLifeFields,
  SessionFindingFields,
  SeatFields,
  EligibleMemberFields,
  SeatSuggestionFields,
  PlanningMutations,
  SeatMutations,
  ConveningMutations,
  CalendarResolver,
  RuleSetQueries,
  RuleSetFields,
  RuleSetMutations,
  ...SITTING_RESOLVERS,
  ...MINUTES_RESOLVERS,
] as const;

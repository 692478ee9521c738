import { RuleSetMutations } from './resolvers/rule-set-mutations.ts';
import { RuleSetFields, RuleSetQueries } from './resolvers/rule-set-queries.ts';

/** What the slice adds to the schema. */
export const JURY_RESOLVERS = [RuleSetQueries, RuleSetFields, RuleSetMutations] as const;

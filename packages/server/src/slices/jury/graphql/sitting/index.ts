import { BallotFields } from './resolvers/ballot-fields.ts';
import { CaseFields } from './resolvers/case-fields.ts';
import { CaseQueries } from './resolvers/case-queries.ts';

/** What sittings add to the schema. */
export const SITTING_RESOLVERS = [CaseQueries, CaseFields, BallotFields] as const;

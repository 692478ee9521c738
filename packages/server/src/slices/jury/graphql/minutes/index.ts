import { AllowanceQuery } from './resolvers/allowance-query.ts';
import { MinutesFields, SessionMinutesFields } from './resolvers/minutes-fields.ts';
import { MinutesMutations } from './resolvers/minutes-mutations.ts';

/** What minutes and what follows them add to the schema. */
export const MINUTES_RESOLVERS = [SessionMinutesFields, MinutesFields, MinutesMutations, AllowanceQuery] as const;

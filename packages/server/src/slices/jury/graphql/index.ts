import { SITTING_RESOLVERS } from './sitting/index.ts';

export type { SittingContext } from './sitting/index.ts';

/** What the slice adds to the schema. */
export const JURY_RESOLVERS = [...SITTING_RESOLVERS] as const;

import { AuditQueries } from './audit-queries.ts';

export type { AuditContext } from './context.ts';

/** What the slice adds to the schema. */
export const AUDIT_RESOLVERS = [AuditQueries] as const;

import type { PersonalDataHolder } from '../../personal-data.ts';

const REQUESTS = `SELECT operation, object_id AS "object", created_at AS "inTheHourOf" FROM request.idempotency_key
  WHERE caller_id = ANY ($1) ORDER BY created_at`;

/**
 * What somebody did in the last two days under keys of theirs. It says no name, and is gone after two days by itself:
 * taken out before, what was done could be done again.
 */
export const idempotencyPersonalData: PersonalDataHolder = {
  tables: ['request.idempotency_key'],
  collect: async (rows, { accountIds }) => ({ recentRequests: await rows(REQUESTS, [accountIds]) }),
  erase: async () => undefined,
};

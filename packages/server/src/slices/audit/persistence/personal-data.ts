import type { PersonalDataHolder } from '../../../kernel/personal-data.ts';

const EVENTS = `SELECT occurred_at AS "occurredAt", kind, before, after, reason FROM audit.event
  WHERE (object_type = 'PERSON' AND object_id = $1) OR (object_type = 'ACCOUNT' AND object_id = ANY ($2))
    OR (actor_kind = 'ACCOUNT' AND actor_id = ANY ($2))
  ORDER BY id`;

/**
 * What happened to a person's data and what they did. It is never taken out: it is the proof that diplomas stand
 * (GDPR art. 17(3)(b) and (e)), which is why facts that say who somebody is do not enter it (decision 0013).
 */
export const auditPersonalData: PersonalDataHolder = {
  tables: ['audit.event'],
  collect: async (rows, { personId, accountIds }) => ({ trail: await rows(EVENTS, [personId, accountIds]) }),
  erase: async () => undefined,
};

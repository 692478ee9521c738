import type { LabelSource } from '../audit/index.ts';

/** Names of accounts; that of somebody who was erased is not told, whatever the account still bears. */
export const accountLabels: LabelSource = (reader, ids) =>
  reader.rows(
    `SELECT a.id, CASE WHEN p.erased_at IS NULL THEN a.name END AS label, p.erased_at IS NOT NULL AS erased
     FROM identity.account a LEFT JOIN directory.person p ON p.id = a.person_id
     WHERE a.id = ANY ($1::uuid[])`,
    [ids],
  );

export const apiKeyLabels: LabelSource = (reader, ids) =>
  reader.rows(`SELECT id, name AS label, false AS erased FROM identity.api_key WHERE id = ANY ($1::uuid[])`, [ids]);

/** A role bears the name of whoever has it. */
export const roleGrantLabels: LabelSource = (reader, ids) =>
  reader.rows(
    `SELECT g.id, CASE WHEN p.erased_at IS NULL THEN a.name END AS label, p.erased_at IS NOT NULL AS erased
     FROM identity.role_grant g JOIN identity.account a ON a.id = g.account_id
       LEFT JOIN directory.person p ON p.id = a.person_id
     WHERE g.id = ANY ($1::uuid[])`,
    [ids],
  );

/** An invitation bears the address it was sent to. */
export const invitationLabels: LabelSource = (reader, ids) =>
  reader.rows(
    `SELECT id, CASE WHEN NOT erased THEN email END AS label, erased
     FROM (SELECT i.id, i.email, p.erased_at IS NOT NULL OR i.email LIKE 'erased-%@invalid.example' AS erased
       FROM identity.invitation i LEFT JOIN directory.person p ON p.id = i.person_id
       WHERE i.id = ANY ($1::uuid[])) AS found`,
    [ids],
  );

import type { PersonalDataHolder } from '../../../kernel/personal-data.ts';

const ACCOUNTS = `SELECT name, email, language, email_verified AS "emailVerified", created_at AS "createdAt",
    coalesce(two_factor_enabled, false) AS "secondFactor", disabled_at AS "disabledAt"
  FROM identity.account WHERE id = ANY ($1)`;
const SESSIONS = `SELECT created_at AS "signedInAt", updated_at AS "changedAt", seen_at AS "seenAt",
    expires_at AS "expiresAt", address, user_agent AS "device" FROM identity.session WHERE account_id = ANY ($1) ORDER BY created_at`;
const METHODS = `SELECT CASE provider WHEN 'credential' THEN 'password' ELSE provider END AS method,
    created_at AS "since" FROM identity.credential WHERE account_id = ANY ($1)
  UNION ALL SELECT 'passkey ' || coalesce(name, ''), created_at FROM identity.passkey WHERE account_id = ANY ($1)
  ORDER BY 2`;
const KEYS = `SELECT name, start, scopes, created_at AS "createdAt", expires_at AS "expiresAt", revoked_at AS "revokedAt",
    last_used_at AS "lastUsedAt" FROM identity.api_key WHERE account_id = ANY ($1)`;
const GRANTS = `SELECT g.role, g.scope_kind AS "scope", o.name AS "of", g.from_day::text AS "from", g.to_day::text AS "to",
    g.revoked_at AS "revokedAt"
  FROM identity.role_grant g LEFT JOIN directory.organisation o ON o.id = g.scope_id
  WHERE g.account_id = ANY ($1) ORDER BY g.from_day`;
const INVITATIONS = `SELECT email, role, expires_at AS "expiresAt", accepted_at AS "acceptedAt", revoked_at AS "revokedAt"
  FROM identity.invitation WHERE email = ANY ($1) OR person_id = $2`;

/** Ways to sign in, and what they left behind. */
const SIGN_IN = ['session', 'credential', 'passkey', 'two_factor'] as const;

/** An account nobody can use, which says nobody's name: what it did stays tied to it. */
const ERASE = `UPDATE identity.account SET name = '—', email = 'erased-' || id || '@invalid.example',
    email_verified = false, image = NULL, two_factor_enabled = false, disabled_at = coalesce(disabled_at, $2)
  WHERE id = ANY ($1)`;

/** One that waits for its answer would bring the person back. */
const END_INVITATIONS = `UPDATE identity.invitation SET revoked_at = $3, revocation_reason = 'PERSON_ERASED'
  WHERE (email = ANY ($1) OR person_id = $2) AND accepted_at IS NULL AND revoked_at IS NULL`;
const FORGET_INVITED = `SELECT identity.forget_invited(ARRAY(SELECT id FROM identity.invitation
  WHERE email = ANY ($1) OR person_id = $2))`;

/** What accounts hold about a person. Passwords, keys and tokens are nobody's to read. */
export const identityPersonalData: PersonalDataHolder = {
  tables: [
    'identity.account',
    'identity.session',
    'identity.credential',
    'identity.passkey',
    'identity.two_factor',
    'identity.api_key',
    'identity.role_grant',
    'identity.invitation',
  ],
  collect: async (rows, { personId, accountIds, emails }) => ({
    accounts: await rows(ACCOUNTS, [accountIds]),
    sessions: await rows(SESSIONS, [accountIds]),
    signInMethods: await rows(METHODS, [accountIds]),
    apiKeys: await rows(KEYS, [accountIds]),
    roles: await rows(GRANTS, [accountIds]),
    invitations: await rows(INVITATIONS, [emails, personId]),
  }),
  erase: async (uow, { personId, accountIds, emails }) => {
    for (const table of SIGN_IN) {
      await uow.rows(`DELETE FROM identity.${table} WHERE account_id = ANY ($1)`, [accountIds]);
    }
    await uow.rows(ERASE, [accountIds, uow.now]);
    await uow.rows(END_INVITATIONS, [emails, personId, uow.now]);
    await uow.rows(FORGET_INVITED, [emails, personId]);
  },
};

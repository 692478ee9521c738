import type { BetterAuthOptions } from 'better-auth';
import type pg from 'pg';
import type { AttemptLog } from '../persistence/attempts.ts';

/** Of a browser's own words, as many are kept as tell it from another. */
const USER_AGENT_LENGTH = 300;
const ACCOUNT = `SELECT email, disabled_at IS NOT NULL AS disabled FROM identity.account WHERE id = $1`;

/** What the library may write: no account, no session of a disabled one, no token of a provider. */
export function databaseHooks(
  pool: pg.Pool,
  attempts: AttemptLog,
  now: () => Date,
): BetterAuthOptions['databaseHooks'] {
  const accountOf = async (id: string) =>
    (await pool.query<{ email: string; disabled: boolean }>(ACCOUNT, [id])).rows[0];
  return {
    user: { create: { before: async () => false } },
    session: {
      create: {
        before: async ({ userId, userAgent }) => {
          const account = await accountOf(userId);
          if (!account || account.disabled) return false;
          return { data: { userAgent: userAgent?.slice(0, USER_AGENT_LENGTH) ?? null } };
        },
        after: async ({ userId }) => {
          const account = await accountOf(userId);
          if (account) await attempts.clear([{ kind: 'PASSWORD', subject: account.email }], now());
        },
      },
    },
    account: {
      create: {
        before: async () => ({
          data: {
            accessToken: null,
            refreshToken: null,
            idToken: null,
            accessTokenExpiresAt: null,
            refreshTokenExpiresAt: null,
          },
        }),
      },
    },
  };
}

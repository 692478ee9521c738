import { SIGN_IN_PAGES, type SignInCode } from '@delibere/shared';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type pg from 'pg';
import * as v from 'valibot';
import { isOver } from '../domain/link-key.ts';
import { isOwnEmail } from '../domain/password-rules.ts';
import { endSignedOut } from '../persistence/session-ends.ts';
import { ENDPOINTS } from './endpoints.ts';
import { passkeyNotFound } from './passkey-not-found.ts';

/** How long after signing in, or after a code, one may change how one signs in. */
const FRESH_MS = 15 * 60 * 1_000;

const BY_PATH = new Map(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint]));
const date = v.pipe(
  v.nullish(v.date()),
  v.transform((found) => found ?? null),
);
const session = v.object({
  session: v.object({ createdAt: v.date(), secondFactorAt: date }),
  user: v.object({ id: v.string(), email: v.string(), twoFactorEnabled: v.nullish(v.boolean()) }),
});
const PASSKEYS: ReadonlySet<string> = new Set(['/passkey/delete-passkey', '/passkey/update-passkey']);
const OWN_PASSKEY = `SELECT FROM identity.passkey WHERE id::text = $1 AND account_id = $2`;
const passkey = v.object({ id: v.string() });
const newPassword = v.object({ newPassword: v.string() });
const reset = v.object({ token: v.string() });
const link = v.object({ token: v.string() });

interface BeforeParts {
  readonly pool: pg.Pool;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** What stands before every endpoint of the library; refusals are thrown, as the library wants them. */
export function before({ pool, publicUrl, now }: BeforeParts): ReturnType<typeof createAuthMiddleware> {
  return createAuthMiddleware(async (ctx) => {
    const endpoint = BY_PATH.get(ctx.path ?? '');
    if (endpoint?.path === '/magic-link/verify') {
      const asked = v.safeParse(link, ctx.query);
      if (!asked.success || isOver(asked.output.token, now())) {
        throw ctx.redirect(`${publicUrl}${SIGN_IN_PAGES.signIn}?error=LINK_EXPIRED`);
      }
    }
    const found = endpoint?.personal ? v.safeParse(session, await getSessionFromCtx(ctx)) : undefined;
    if (found?.success) {
      const { session: current, user } = found.output;
      if (user.twoFactorEnabled && current.secondFactorAt === null)
        throw refusal('FORBIDDEN', 'SECOND_FACTOR_REQUIRED');
      const proved = Math.max(current.createdAt.getTime(), current.secondFactorAt?.getTime() ?? 0);
      if (endpoint?.dangerous && now().getTime() - proved >= FRESH_MS) throw refusal('FORBIDDEN', 'SESSION_NOT_FRESH');
      refuseEmail(ctx.body, user.email);
      if (PASSKEYS.has(endpoint?.path ?? '')) await refuseForeignPasskey(pool, ctx.body, user.id);
    }
    if (endpoint?.path === '/sign-out') {
      // The library finds nothing left to end, and clears the cookie.
      const current = await getSessionFromCtx(ctx);
      if (current) await endSignedOut(pool, current.session.token);
    }
    if (endpoint?.path === '/reset-password') {
      const asked = v.safeParse(reset, ctx.body);
      const kept = asked.success
        ? await ctx.context.internalAdapter.findVerificationValue(`reset-password:${asked.output.token}`)
        : null;
      const account = kept ? await ctx.context.internalAdapter.findUserById(kept.value) : null;
      if (account) refuseEmail(ctx.body, account.email);
    }
  });
}

/** The passkey of somebody else answers as one that does not exist. */
async function refuseForeignPasskey(pool: pg.Pool, body: unknown, accountId: string): Promise<void> {
  const asked = v.safeParse(passkey, body);
  const { rows } = asked.success ? await pool.query(OWN_PASSKEY, [asked.output.id, accountId]) : { rows: [] };
  if (rows.length === 0) throw passkeyNotFound('NOT_FOUND');
}

function refuseEmail(body: unknown, email: string): void {
  const asked = v.safeParse(newPassword, body);
  if (asked.success && isOwnEmail(asked.output.newPassword, email)) throw refusal('BAD_REQUEST', 'PASSWORD_IS_EMAIL');
}

const SENTENCES = {
  SECOND_FACTOR_REQUIRED: 'Give the code of your authenticator app first.',
  SESSION_NOT_FRESH: 'Sign in again to change how you sign in.',
  PASSWORD_IS_EMAIL: 'A password is not the e-mail it opens.',
} as const satisfies Partial<Record<SignInCode, string>>;

function refusal(status: 'FORBIDDEN' | 'BAD_REQUEST', code: keyof typeof SENTENCES): APIError {
  return new APIError(status, { code, message: SENTENCES[code] });
}

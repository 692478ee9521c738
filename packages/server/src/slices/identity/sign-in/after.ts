import { SIGN_IN_PAGES, type SignInCode } from '@delibere/shared';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import type pg from 'pg';
import * as v from 'valibot';
import { whyRefused } from '../domain/link-key.ts';

const SECOND_FACTORS: ReadonlySet<string> = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code']);
const given = v.object({ token: v.string() });
const link = v.object({ token: v.string() });

/** Only with an app that was enrolled: codes of one merely proposed prove nothing. */
const VERIFIED = `UPDATE identity.session s SET second_factor_at = $2, updated_at = $2
  FROM identity.account a WHERE s.token = $1 AND a.id = s.account_id AND a.two_factor_enabled`;
const OTHERS = `DELETE FROM identity.session o USING identity.session s
  WHERE s.token = $1 AND o.account_id = s.account_id AND o.id <> s.id`;

/** Reasons of the library as ours: what is said to somebody who was sent back to the sign-in page. */
const REASONS: Readonly<Record<string, SignInCode>> = {
  failed_to_create_session: 'ACCOUNT_DISABLED',
  unable_to_create_session: 'ACCOUNT_DISABLED',
  signup_disabled: 'NO_ACCOUNT',
  account_not_linked: 'EMAIL_NOT_VOUCHED_FOR',
};

interface AfterParts {
  readonly pool: pg.Pool;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** What follows every endpoint of the library: second factors kept, other sessions ended, reasons told in our words. */
export function after({ pool, publicUrl, now }: AfterParts): ReturnType<typeof createAuthMiddleware> {
  return createAuthMiddleware(async (ctx) => {
    const { returned, newSession } = ctx.context;
    if (isAPIError(returned))
      return retold(returned, ctx.path ?? '', reasonOfLink(ctx.query, now()), `${publicUrl}${SIGN_IN_PAGES.signIn}`);
    if (SECOND_FACTORS.has(ctx.path ?? '')) {
      const token = newSession?.session.token ?? v.parse(given, returned).token;
      await pool.query(VERIFIED, [token, now()]);
    }
    if (ctx.path === '/change-password' && ctx.context.session) {
      await pool.query(OTHERS, [ctx.context.session.session.token]);
    }
    return undefined;
  });
}

/** A failure, in our words where it says what the caller should not or could not understand. */
function retold(error: APIError, path: string, linkReason: SignInCode, signInPage: string): undefined {
  const location = new Headers(error.headers).get('location');
  const reason = location !== null && URL.canParse(location) ? new URL(location).searchParams.get('error') : null;
  if (reason !== null) {
    const ours = reason === 'INVALID_TOKEN' ? linkReason : (REASONS[reason] ?? reason);
    const query = new URLSearchParams({ error: ours });
    throw new APIError('FOUND', undefined, { location: `${signInPage}?${query}` });
  }
  // An account that was disabled answers as one that does not exist.
  if (error.body?.code === 'FAILED_TO_CREATE_SESSION' && path === '/sign-in/email') {
    throw new APIError('UNAUTHORIZED', { message: 'Invalid email or password', code: 'INVALID_EMAIL_OR_PASSWORD' });
  }
  return undefined;
}

function reasonOfLink(query: unknown, now: Date): SignInCode {
  const asked = v.safeParse(link, query);
  return asked.success ? whyRefused(asked.output.token, now) : 'LINK_EXPIRED';
}

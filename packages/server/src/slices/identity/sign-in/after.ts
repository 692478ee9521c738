import { SIGN_IN_PAGES, type SignInCode } from '@delibere/shared';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import type pg from 'pg';
import * as v from 'valibot';
import { whyRefused } from '../domain/link-key.ts';
import { verifySession, verifySessionByCode } from '../persistence/second-factors.ts';

const given = v.object({ token: v.string() });
const asked = v.object({ code: v.string() });
const link = v.object({ token: v.string() });

const OTHERS = `DELETE FROM identity.session o USING identity.session s
  WHERE s.token = $1 AND o.account_id = s.account_id AND o.id <> s.id`;

const CODE_USED = 'CODE_USED' satisfies SignInCode;

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
    const token = (): string => newSession?.session.token ?? v.parse(given, returned).token;
    if (ctx.path === '/two-factor/verify-backup-code') await verifySession(pool, token(), now());
    if (ctx.path === '/two-factor/verify-totp') {
      const isFirst = await verifySessionByCode(pool, token(), v.parse(asked, ctx.body).code, now());
      if (!isFirst) throw new APIError('UNAUTHORIZED', { message: 'This code was used already.', code: CODE_USED });
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
  const followed = v.safeParse(link, query);
  return followed.success ? whyRefused(followed.output.token, now) : 'LINK_EXPIRED';
}

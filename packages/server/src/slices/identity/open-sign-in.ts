import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '../../kernel/authorisation/viewer.ts';
import { demoSignIn } from './demo/demo-sign-in.ts';
import type { DemoAccount } from './domain/sign-in-options.ts';
import { authRoutes } from './http/auth-routes.ts';
import { sessionOpener } from './http/session-opener.ts';
import { sessionCookie, sessionToken } from './http/session-token.ts';
import { AttemptLog } from './persistence/attempts.ts';
import { lastSeen } from './persistence/last-seen.ts';
import { signInPool } from './persistence/sign-in-pool.ts';
import { viewerByKey } from './persistence/viewer-by-key.ts';
import { type GrantsSql, viewerBySession } from './persistence/viewer-by-session.ts';
import { createAuth } from './sign-in/auth.ts';
import type { SendSignInMail } from './sign-in/mail.ts';
import type { SignInSettings } from './sign-in/settings.ts';
import { queueSignInMail } from './use-cases/queue-sign-in-mail.ts';

/** What signing in is made of. */
export interface SignInParts extends SignInSettings {
  readonly databaseUrl: string;
  /** Queues them by default. */
  readonly sendMail?: SendSignInMail;
  readonly grantsSql: GrantsSql;
  readonly now: () => Date;
  /** Invented accounts, one of which anybody takes with one click; none by default. */
  readonly demoAccounts?: readonly DemoAccount[];
  /** See `AuthRoutesParts`. */
  readonly answerAfterMs?: number;
}

/** More than any of these answers takes of itself. */
const ANSWER_AFTER_MS = 400;

/**
 * Opens signing in on an application: its endpoints, and who makes a request.
 * @returns finds who makes a request; null without a cookie or a key of ours, which costs no query
 */
export function openSignIn(
  app: FastifyInstance,
  parts: SignInParts,
): (request: Pick<FastifyRequest, 'headers'>) => Promise<Viewer | null> {
  const { publicUrl, secret, now, grantsSql, answerAfterMs = ANSWER_AFTER_MS } = parts;
  const pool = signInPool(parts.databaseUrl, (error) => app.log.warn(error, 'a database connection was lost'));
  const attempts = new AttemptLog(pool, secret);
  const pending = new Set<Promise<unknown>>();
  const afterAnswer = (work: Promise<unknown>): void => {
    const done = work
      .catch((error: unknown) => app.log.error(error, 'what was to follow an answer failed'))
      .finally(() => pending.delete(done));
    pending.add(done);
  };
  const sendMail = parts.sendMail ?? queueSignInMail(pool, now);
  const auth = createAuth({
    ...parts,
    sendMail,
    pool,
    attempts,
    afterAnswer,
    onError: (error) => app.log.error(error),
  });
  authRoutes(app, { auth, pool, attempts, publicUrl, secret, now, answerAfterMs });
  if (parts.demoAccounts) {
    demoSignIn(app, {
      pool,
      accounts: parts.demoAccounts,
      openSession: sessionOpener({ pool, publicUrl, secret, now }),
    });
  }
  app.addHook('onClose', async () => {
    await Promise.all(pending);
    await pool.end();
  });
  const bySession = viewerBySession(pool, grantsSql, lastSeen(pool, afterAnswer));
  const byKey = viewerByKey(pool, grantsSql);
  const cookie = sessionCookie(publicUrl);
  return async ({ headers }) => {
    const key = headers['x-api-key'];
    if (typeof key === 'string' && key !== '') return byKey(key, now());
    const token = sessionToken(headers.cookie, cookie, secret);
    return token === null ? null : bySession(token, now());
  };
}

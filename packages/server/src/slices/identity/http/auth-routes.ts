import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import * as v from 'valibot';
import { subscriberOf } from '../../../kernel/http/address.ts';
import { PER_ADDRESS } from '../domain/wait-after.ts';
import type { AttemptLog, Tried } from '../persistence/attempts.ts';
import { type SessionOwner, sessionOwner } from '../persistence/session-owner.ts';
import { AUTH_PATH, type Auth } from '../sign-in/auth.ts';
import { endpointOf } from '../sign-in/endpoints.ts';
import { recordFailure } from '../use-cases/record-failure.ts';
import { type Guard, guardOf } from './guards.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { sessionCookie, sessionToken } from './session-token.ts';
import { sendResponse, toRequest } from './to-request.ts';

/** What the routes are made of. */
export interface AuthRoutesParts {
  readonly auth: Auth;
  readonly pool: pg.Pool;
  readonly attempts: AttemptLog;
  readonly publicUrl: string;
  readonly secret: string;
  readonly now: () => Date;
  /** An answer that could tell by its time whether an account exists is given no sooner, in milliseconds. */
  readonly answerAfterMs: number;
}

const emailed = v.object({ email: v.pipe(v.string(), v.maxLength(254)) });

/** The endpoints of signing in, under `/api/auth`; others than ours do not exist. */
export function authRoutes(app: FastifyInstance, parts: AuthRoutesParts): void {
  app.route({
    method: ['GET', 'POST'],
    url: `${AUTH_PATH}/*`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const path = (request.url.split('?')[0] ?? '').slice(AUTH_PATH.length);
      if (!endpointOf(request.method, path))
        return reply.status(404).send({ error: 'NOT_FOUND', message: 'Not found' });
      const guard = guardOf(path);
      const hidden = guard?.against === 'EMAIL' ? parts.answerAfterMs : 0;
      const [answer] = await Promise.all([attempted(parts, request, path, guard), hidden > 0 ? sleep(hidden) : null]);
      return typeof answer === 'number' ? tooMany(reply, answer) : sendResponse(reply, answer);
    },
  });
}

/** @returns the answer, or how long to wait, in milliseconds */
async function attempted(
  parts: AuthRoutesParts,
  request: FastifyRequest,
  path: string,
  guard: Guard | undefined,
): Promise<Response | number> {
  const { attempts, auth, now, publicUrl } = parts;
  const owner = guard?.against === 'SESSION' ? await ownerOf(parts, request) : null;
  const body = guard?.against === 'EMAIL' ? v.safeParse(emailed, request.body) : undefined;
  const email = body?.success ? body.output.email : undefined;
  const byAddress: Tried = { kind: 'ADDRESS', subject: subscriberOf(request.ip), slowing: PER_ADDRESS };
  const tried = guard ? [byAddress, ...triedAgainst(guard, email, owner)] : [];
  const wait = guard ? await attempts.begin(tried, now()) : 0;
  if (wait > 0) return wait;
  const response = await auth.handler(toRequest(request, publicUrl));
  const outcome = await outcomeOf(response);
  await counted(parts, outcome, tried, guard);
  if (outcome.kind !== 'WRONG') return response;
  // Keys cannot be guessed and are always looked at; but whoever tries too many no longer fills the trail with it.
  if (!guard && (await attempts.begin([byAddress], now())) > 0) return response;
  const unknown = attempts
    .hashOf('ADDRESS', email ?? byAddress.subject)
    .toString('hex')
    .slice(0, 32);
  const known = { ...(email === undefined ? {} : { email }), ...(owner ? { accountId: owner.accountId } : {}) };
  const { ip: address, id: requestId } = request;
  await recordFailure(parts.pool, { method: path, code: outcome.code, ...known, unknown, address, requestId }, now());
  return response;
}

function triedAgainst(guard: Guard, email: string | undefined, owner: SessionOwner | null): readonly Tried[] {
  const subject = guard.against === 'EMAIL' ? email : guard.kind === 'PASSWORD' ? owner?.email : owner?.accountId;
  return subject === undefined ? [] : [{ kind: guard.kind, subject, slowing: guard.slowing }];
}

/** Mails count whether or not one was sent; of other attempts, only those that were wrong stay counted. */
async function counted(
  { attempts, now }: AuthRoutesParts,
  outcome: Outcome,
  tried: readonly Tried[],
  guard: Guard | undefined,
): Promise<void> {
  if (guard === undefined || outcome.kind === 'WRONG' || (guard.kind === 'MAIL' && outcome.kind === 'RIGHT')) return;
  const own = tried.filter(({ kind }) => kind !== 'ADDRESS');
  await attempts.undo(tried);
  if (outcome.kind === 'RIGHT') await attempts.clear(own, now());
}

async function ownerOf(
  { pool, publicUrl, secret, now }: AuthRoutesParts,
  { headers }: FastifyRequest,
): Promise<SessionOwner | null> {
  const token = sessionToken(headers.cookie, sessionCookie(publicUrl), secret);
  return token === null ? null : sessionOwner(pool, token, now());
}

function tooMany(reply: FastifyReply, waitMs: number): FastifyReply {
  const retryAfter = Math.ceil(waitMs / 1_000);
  const message = `Too many attempts: try again in ${retryAfter} seconds.`;
  return reply
    .status(429)
    .headers({ 'retry-after': retryAfter, 'cache-control': 'no-store' })
    .send({ code: 'TOO_MANY_ATTEMPTS', error: 'TOO_MANY_ATTEMPTS', message, retryAfter });
}

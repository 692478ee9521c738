import * as v from 'valibot';
import { authCall, type Called } from './auth-call.ts';

const done = v.unknown();
const session = v.object({
  id: v.string(),
  token: v.string(),
  createdAt: v.string(),
  expiresAt: v.string(),
  seenAt: v.nullish(v.string(), null),
  ipAddress: v.nullish(v.string(), null),
  userAgent: v.nullish(v.string(), null),
});
const current = v.object({ session: v.object({ id: v.string() }) });

/** A session of the own account; `isCurrent`: this one. Instants in ISO 8601. */
export interface OwnSession extends v.InferOutput<typeof session> {
  readonly isCurrent: boolean;
}

/** The own sessions that go on, this one first, then the latest. */
export async function listSessions(): Promise<Called<readonly OwnSession[]>> {
  const [all, own] = await Promise.all([
    authCall('/list-sessions', v.array(session)),
    authCall('/get-session', v.nullable(current)),
  ]);
  if (!all.ok) return all;
  if (!own.ok) return own;
  const marked = all.value.map((one) => ({ ...one, isCurrent: one.id === own.value?.session.id }));
  const value = marked.sort(
    (one, other) => Number(other.isCurrent) - Number(one.isCurrent) || other.createdAt.localeCompare(one.createdAt),
  );
  return { ok: true, value };
}

export function endSession(token: string): Promise<Called<unknown>> {
  return authCall('/revoke-session', done, { token });
}

export function endOtherSessions(): Promise<Called<unknown>> {
  return authCall('/revoke-other-sessions', done, {});
}

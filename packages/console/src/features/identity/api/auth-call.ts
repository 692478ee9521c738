import * as v from 'valibot';
import type { Problem } from '../../../forms/problem.ts';

/** What an endpoint of signing in answered: what it gave, or why it did nothing. */
export type Called<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

const PATH = '/api/auth';
const refusal = v.object({ code: v.string() });

/** A refusal by its code alone. */
export function refusedBy(code: string): Called<never> {
  return { ok: false, problem: { code } };
}

/** Asks an endpoint of better-auth; see `apiCall`. @param path under `/api/auth` */
export function authCall<Schema extends v.GenericSchema<unknown, unknown>>(
  path: string,
  answer: Schema,
  body?: Readonly<Record<string, unknown>>,
): Promise<Called<v.InferOutput<Schema>>> {
  return apiCall(`${PATH}${path}`, answer, body);
}

/**
 * Asks an endpoint of the server: by POST with a body, by GET without. Refusals are values, a server that cannot be
 * reached included (`NETWORK`); too many attempts tell how many seconds to wait.
 */
export async function apiCall<Schema extends v.GenericSchema<unknown, unknown>>(
  path: string,
  answer: Schema,
  body?: Readonly<Record<string, unknown>>,
): Promise<Called<v.InferOutput<Schema>>> {
  const headers = { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) };
  const method = body ? 'POST' : 'GET';
  const init = {
    method,
    headers,
    credentials: 'same-origin',
    ...(body ? { body: JSON.stringify(body) } : {}),
  } as const;
  try {
    const response = await fetch(path, init);
    // What a browser that navigates would be shown: the reason stands in the address of the page.
    const reason = new URL(response.url).searchParams.get('error');
    if (response.redirected && reason !== null) return refusedBy(reason);
    const given: unknown = await response.json().catch(() => null);
    if (!response.ok) return { ok: false, problem: problemOf(response, given) };
    const parsed = v.safeParse(answer, given);
    return parsed.success ? { ok: true, value: parsed.output } : refusedBy('ANSWER_NOT_UNDERSTOOD');
  } catch {
    return refusedBy('NETWORK');
  }
}

function problemOf({ status, headers }: Response, given: unknown): Problem {
  const seconds = headers.get('retry-after');
  if (status === 429) {
    return { code: 'TOO_MANY_ATTEMPTS', facts: [{ name: 'seconds', value: seconds ?? '60' }] };
  }
  const parsed = v.safeParse(refusal, given);
  return { code: parsed.success ? parsed.output.code : `HTTP_${status}` };
}

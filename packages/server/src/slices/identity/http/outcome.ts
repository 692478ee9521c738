import * as v from 'valibot';

/** What an answer says of an attempt: it was right, it was wrong and why, or nothing was attempted. */
export type Outcome = { readonly kind: 'RIGHT' | 'NOTHING' } | { readonly kind: 'WRONG'; readonly code: string };

/** Answers to a wrong guess, as opposed to a request that makes no sense. */
const WRONG: ReadonlySet<string> = new Set([
  'INVALID_EMAIL_OR_PASSWORD',
  'INVALID_PASSWORD',
  'INVALID_CODE',
  'INVALID_BACKUP_CODE',
  'CODE_USED',
  'INVALID_TOKEN',
  'PASSKEY_NOT_FOUND',
  'AUTHENTICATION_FAILED',
]);
const told = v.object({ code: v.string() });

/** Reads an answer of the library, and leaves it to be read again. */
export async function outcomeOf(response: Response): Promise<Outcome> {
  const location = response.headers.get('location');
  if (location !== null) {
    const error = URL.canParse(location) ? new URL(location).searchParams.get('error') : null;
    return error === null ? { kind: 'RIGHT' } : { kind: 'WRONG', code: error };
  }
  if (response.ok) return { kind: 'RIGHT' };
  const parsed = v.safeParse(
    told,
    await response
      .clone()
      .json()
      .catch(() => null),
  );
  if (!parsed.success || !WRONG.has(parsed.output.code)) return { kind: 'NOTHING' };
  return { kind: 'WRONG', code: parsed.output.code };
}

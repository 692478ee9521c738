import * as v from 'valibot';

const KEY = 'delibere.return';
/** A mail that is opened later than this is a new beginning. */
const KEPT_MS = 60 * 60 * 1_000;
const kept = v.object({ path: v.string(), at: v.number() });

/** Keeps where somebody wanted to go, while they fetch a link from their mail in another window of this browser. */
export function rememberPath(path: string): void {
  localStorage.setItem(KEY, JSON.stringify({ path, at: Date.now() }));
}

/** Takes what was kept, once. */
export function takePath(): string | undefined {
  const text = localStorage.getItem(KEY);
  localStorage.removeItem(KEY);
  try {
    const { path, at } = v.parse(kept, JSON.parse(text ?? ''));
    return Date.now() - at < KEPT_MS ? path : undefined;
  } catch {
    return undefined;
  }
}

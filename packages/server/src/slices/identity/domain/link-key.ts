/** How long a link to sign in works, in seconds. */
export const LINK_SECONDS = 15 * 60;

/**
 * The key of a link to sign in. It says when it ends, so that a link that no longer works can be told from one that
 * was used: neither is kept. Who changes the end has another key, which nobody gave out.
 * @param random as long as a secret has to be
 */
export function linkKey(random: string, now: Date): string {
  return `${random}.${Math.floor(now.getTime() / 1_000) + LINK_SECONDS}`;
}

/** Why a key that opens nothing opens nothing. */
export function whyRefused(key: string, now: Date): 'LINK_EXPIRED' | 'LINK_USED' {
  return isOver(key, now) ? 'LINK_EXPIRED' : 'LINK_USED';
}

/** Whether the time of a key is over; true of what is no key. */
export function isOver(key: string, now: Date): boolean {
  const end = /\.(\d{1,12})$/.exec(key)?.[1];
  return end === undefined || Number(end) * 1_000 <= now.getTime();
}

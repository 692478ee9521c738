/**
 * Whether the time of a link's key is over: it ends with the second it stops working, so that one need not be used up to
 * know. False of a key that does not say.
 */
export function isOver(key: string, now: Date): boolean {
  const end = /\.(\d{1,12})$/.exec(key)?.[1];
  return end !== undefined && Number(end) * 1_000 <= now.getTime();
}

import type { College } from '@delibere/shared';

/** What is carried to another place: a seat of a bench, or somebody who may be given one. */
export type Carried =
  | (Named & { readonly kind: 'SEAT' /** Where it stands, from 0. */; readonly at: number })
  | (Named & { readonly kind: 'MEMBER' });

interface Named {
  readonly id: string;
  readonly college: College;
  /** What follows the pointer. */
  readonly name: string;
}

/**
 * Where something comes to stand that is put before the `gap`-th of a row, both counted from 0.
 * @param from where it stands already; null where it comes from elsewhere
 */
export function placeOf(from: number | null, gap: number): number {
  return from !== null && gap > from ? gap - 1 : gap;
}

/** The next gap for something that is moved by one place; those beside itself are one and the same place. */
export function nextGap(from: number, gap: number, step: 1 | -1, length: number): number {
  const place = Math.max(0, Math.min(length - 1, placeOf(from, gap) + step));
  return place > from ? place + 1 : place;
}

/** The gap a pointer is at: before the first whose middle is below it. @param middles of a row, from top to bottom */
export function gapAt(middles: readonly number[], y: number): number {
  const below = middles.findIndex((middle) => y < middle);
  return below < 0 ? middles.length : below;
}

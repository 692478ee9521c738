/** Names of the fields that differ between what was read and what is kept now. */
export function changedMeanwhile<Fields extends Readonly<Record<string, string | null | undefined>>>(
  read: Fields,
  now: Fields,
): readonly (keyof Fields & string)[] {
  return Object.keys(now).filter((name) => (read[name] ?? '') !== (now[name] ?? ''));
}

/** What is read of a finding to tell it together with its like. */
interface Groupable {
  readonly severity: string;
  /** It in words. */
  readonly reason: string;
}

/** Findings that say the same of several members, told once, where the first of them stands. */
export function alike<Item extends Groupable>(items: readonly Item[]): readonly (readonly [Item, ...Item[]])[] {
  const groups = Map.groupBy(items, ({ severity, reason }) => `${severity} ${reason}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

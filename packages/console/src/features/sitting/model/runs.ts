/** Cases that the server decides in one gesture at most. */
export const RUN_LENGTH = 100;

/** A list in runs of so many at most, in its order. */
export function runsOf<Item>(list: readonly Item[], length: number = RUN_LENGTH): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, run) =>
    list.slice(run * length, (run + 1) * length),
  );
}

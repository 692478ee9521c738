import DataLoader from 'dataloader';

/** A loader of the one row of a key, or null, by one statement for all keys of a tick. */
export function oneByKey<Key extends string | number, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** A loader of the rows of a key, in the order the statement gives them. */
export function manyByKey<Key extends string | number, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const rows = Map.groupBy(await read(keys), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}

/** A loader whose keys are requests: those with the same `groupOf` are answered by one statement, or fail together. */
export function byRequest<Request, Answer>(
  keyOf: (request: Request) => string,
  groupOf: (request: Request) => string,
  read: (requests: readonly Request[]) => Promise<readonly Answer[]>,
): DataLoader<Request, Answer, string> {
  return new DataLoader(
    async (requests) => {
      const answers = new Map<string, Answer | Error>();
      const groups = [...Map.groupBy(requests, groupOf).values()];
      await Promise.all(
        groups.map(async (group) => {
          const found = await settled(read(group));
          group.forEach((request, index) => {
            const answer = found instanceof Error ? found : found[index];
            if (answer !== undefined) answers.set(keyOf(request), answer);
          });
        }),
      );
      return requests.map(
        (request) => answers.get(keyOf(request)) ?? new Error('A statement left a request unanswered.'),
      );
    },
    { cacheKeyFn: keyOf },
  );
}

/** The result, or why there is none: thrown, it would fail whoever asks in the same tick. */
async function settled<Result>(result: Promise<Result>): Promise<Result | Error> {
  try {
    return await result;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

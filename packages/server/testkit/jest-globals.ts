import { afterEach as afterEachTest } from 'vitest';

export { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi as jest } from 'vitest';

/** Jest's `afterEach`, where a hook may tell its end by calling what it is given. */
export function afterEach(hook: (done: (error?: unknown) => void) => unknown): void {
  afterEachTest(async () => {
    const ended = Promise.withResolvers<void>();
    const result = hook((error) => (error === undefined ? ended.resolve() : ended.reject(error)));
    await (hook.length === 0 ? result : ended.promise);
  });
}

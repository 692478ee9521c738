import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { DEFAULT_HTTP_LIMITS } from '../../http/http-limits.ts';
import { DEFAULT_LIMITS } from './limits.ts';

test('the partners’ page names every limit with its value', async () => {
  const page = await readFile(new URL('../../../../docs/partner.md', import.meta.url), 'utf8');
  const told = Object.fromEntries(
    [...page.matchAll(/^\| `(\w+)` \| (\d+) \| /gm)].map(([, rule, limit]) => [rule, Number(limit)]),
  );
  expect(told).toEqual({ ...DEFAULT_LIMITS, bodyBytes: DEFAULT_HTTP_LIMITS.bodyBytes });
  expect(page).toContain(`${DEFAULT_HTTP_LIMITS.bodyValues} in a JSON body`);
});

import { expect, test } from 'vitest';
import { isOver, LINK_SECONDS, linkKey, whyRefused } from './link-key.ts';

const NOW = new Date('2026-11-26T10:00:00Z');
const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);

test.each([
  [linkKey('secret', NOW), 0, 'LINK_USED'],
  [linkKey('secret', NOW), LINK_SECONDS - 1, 'LINK_USED'],
  [linkKey('secret', NOW), LINK_SECONDS, 'LINK_EXPIRED'],
  ['secret', 0, 'LINK_EXPIRED'],
  ['secret.', 0, 'LINK_EXPIRED'],
  ['', 0, 'LINK_EXPIRED'],
] as const)('a refused key %s, %i seconds on, is %s', (key, seconds, why) => {
  expect(whyRefused(key, after(seconds))).toBe(why);
  expect(isOver(key, after(seconds))).toBe(why === 'LINK_EXPIRED');
});

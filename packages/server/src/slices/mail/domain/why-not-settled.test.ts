import { expect, test } from 'vitest';
import { whyNotSettled } from './why-not-settled.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const at = (hour: number): Date => new Date(NOW.getTime() + hour * 3_600_000);

test.each([
  [true, null, 'SENT', null],
  [true, null, 'SEND_AGAIN', null],
  [true, at(1), 'SEND_AGAIN', null],
  [true, NOW, 'SEND_AGAIN', 'MAIL_EXPIRED'],
  [true, at(-1), 'SEND_AGAIN', 'MAIL_EXPIRED'],
  [true, at(-1), 'SENT', null],
  [false, null, 'SENT', 'ALREADY_SETTLED'],
  [false, at(-1), 'SEND_AGAIN', 'ALREADY_SETTLED'],
] as const)('uncertain %s, of no use from %o, settled as %s: %s', (isUncertain, expiresAt, settlement, refusal) => {
  expect(whyNotSettled({ isUncertain, expiresAt }, settlement, NOW)).toBe(refusal);
});

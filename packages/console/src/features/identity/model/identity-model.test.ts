import { expect, test } from 'vitest';
import { isOver } from './link-key.ts';
import { qrPath } from './qr-path.ts';
import { secretOf } from './secret-of.ts';

const NOW = new Date('2026-11-26T10:00:00Z');
const at = (seconds: number): string => `random.${NOW.getTime() / 1_000 + seconds}`;

test.each([
  [at(1), false],
  [at(0), true],
  [at(-60), true],
  ['random', false],
  ['', false],
])('the key %s is over: %s', (key, over) => {
  expect(isOver(key, NOW)).toBe(over);
});

test('a secret is shown in groups of four', () => {
  expect(secretOf('otpauth://totp/D:a@b.example?secret=ABCDEFGHIJ&issuer=D')).toBe('ABCD EFGH IJ');
  expect(secretOf('not an address')).toBe('');
});

test('a QR code is drawn in runs, with a quiet zone of four modules', () => {
  const { size, path } = qrPath('otpauth://totp/x');
  expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
  expect((size - 8 - 17) % 4).toBe(0);
  const widths = [...path.matchAll(/M(\d+) \d+h(\d+)v/g)].map(([, x, width]) => Number(x) + Number(width));
  expect(Math.max(...widths)).toBe(size - 4);
});

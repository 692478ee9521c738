import { expect, test } from 'vitest';
import { type Gate, runGates } from './gate.ts';

const green: Gate = { name: 'green', run: async () => ({ passed: 3, failed: 0, output: 'quiet' }) };
const red: Gate = {
  name: 'red',
  fix: 'pnpm fix',
  run: async () => ({ passed: 1, failed: 2, output: 'what is wrong' }),
};
const broken: Gate = { name: 'broken', run: () => Promise.reject(new Error('cannot run')) };

async function said(...gates: readonly Gate[]): Promise<{ readonly ok: boolean; readonly text: string }> {
  let text = '';
  const ok = await runGates(gates, (part) => {
    text += part;
  });
  return { ok, text };
}

test('all green: the closing line stands alone, output stays quiet', async () => {
  const { ok, text } = await said(green, green);
  expect(ok).toBe(true);
  expect(text.trimEnd().split('\n').at(-1)).toBe('6 passed, 0 failed');
  expect(text).not.toContain('quiet');
});

test('a red gate does not stop the next ones, shows its output and the command that mends it', async () => {
  const { ok, text } = await said(red, broken, green);
  expect(ok).toBe(false);
  expect(text).toContain('what is wrong');
  expect(text).toContain('To mend it: pnpm fix');
  expect(text).toContain('cannot run');
  expect(text.trimEnd().split('\n').at(-1)).toBe('4 passed, 3 failed');
});

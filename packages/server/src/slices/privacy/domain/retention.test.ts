import { expect, test } from 'vitest';
import { lastDayDue, RETENTION, RETENTION_CLASSES } from './retention.ts';

test.each([
  ['CONTACT_OF_FORMER', '2026-11-26', '2025-11-26'],
  ['CONTACT_OF_FORMER', '2028-02-29', '2027-02-28'],
  ['INVITATION_OVER', '2026-05-31', '2026-02-28'],
  ['INVITATION_OVER', '2026-01-15', '2025-10-15'],
  ['DORMANT_ACCOUNT', '2026-12-31', '2023-12-31'],
] as const)('%s on %s: due is what ended on %s or before', (of, today, expected) => {
  expect(lastDayDue(of, today)).toBe(expected);
});

test('every class says what it holds, from when it is counted, and what it rests on', () => {
  for (const of of RETENTION_CLASSES) {
    const { months, since, holds, source } = RETENTION[of];
    expect(months, of).toBeGreaterThan(0);
    for (const words of [since, holds, source]) expect(words.length, of).toBeGreaterThan(5);
  }
});

import { expect, test } from 'vitest';
import { agoInWords } from './ago.ts';

const NOW = new Date('2026-11-26T12:00:00Z');

test.each([
  ['2026-11-26T12:00:00Z', 'il y a 1 minute', '1 minute ago'],
  ['2026-11-26T12:00:20Z', 'il y a 1 minute', '1 minute ago'],
  ['2026-11-26T11:54:01Z', 'il y a 5 minutes', '5 minutes ago'],
  ['2026-11-26T10:00:00Z', 'il y a 2 heures', '2 hours ago'],
  ['2026-11-25T12:00:01Z', 'il y a 23 heures', '23 hours ago'],
  ['2026-11-23T11:00:00Z', 'il y a 3 jours', '3 days ago'],
])('%s is said as people say it', (instant, fr, en) => {
  expect(agoInWords(instant, NOW, 'fr')).toBe(fr);
  expect(agoInWords(instant, NOW, 'en')).toBe(en);
});

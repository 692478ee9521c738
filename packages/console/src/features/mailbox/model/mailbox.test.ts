import { expect, test } from 'vitest';
import { MAILBOX_URLS, minuteInWords, parseMailboxSearch, sizeInWords } from './mailbox.ts';

const ID = '0b6a7f0e-3c1e-4a53-9d5e-0c6a3cdb6a11';

test.each([
  [{ message: ID }, { message: ID }],
  [{ message: '../x' }, {}],
  [{ message: 3 }, {}],
  [{ other: 'x' }, {}],
])('the address %j is read as %j', (raw, search) => {
  expect(parseMailboxSearch(raw)).toEqual(search);
});

test('an id cannot lead elsewhere', () => {
  expect(MAILBOX_URLS.html('../../graphql?')).toBe('/dev/mailbox/messages/..%2F..%2Fgraphql%3F/html');
});

test('sizes are said in kilobytes, never none', () => {
  expect(sizeInWords(2_001, 'fr')).toMatch(/^3\sko$/);
  expect(sizeInWords(1, 'en')).toBe('1 kB');
});

test('instants are said as in Paris', () => {
  expect(minuteInWords('2026-07-01T22:05:00Z', 'fr')).toMatch(/^2 juil\. 2026.*00:05$/);
  expect(minuteInWords('2026-01-01T22:05:00Z', 'en')).toMatch(/^1 Jan 2026.*23:05$/);
});

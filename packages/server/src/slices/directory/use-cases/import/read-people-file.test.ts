import { describe, expect, test } from 'vitest';
import { readPeopleFile } from './read-people-file.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const names = (bytes: Buffer) =>
  readPeopleFile(bytes).lines.map(({ line, said }) => [line, said?.familyName, said?.givenNames]);
const EXPECTED = [
  [2, 'Étienne', 'Zoé'],
  [3, 'Le Goff', 'Noël'],
];

describe('a file is read alike, however it is written', () => {
  const text = 'Nom;Prénoms\nÉtienne;Zoé\nLe Goff;Noël\n';
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['Windows-1252', latin(text)],
    ['commas', Buffer.from(text.replaceAll(';', ','))],
    ['tabs', Buffer.from(text.replaceAll(';', '\t'))],
    ['line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['no last line end', Buffer.from(text.trim())],
    ['quotes', Buffer.from(text.replace('Le Goff', '"Le Goff"'))],
    ['blank lines after', Buffer.from(`${text}\n;\n\n`)],
  ])('%s', (_, bytes) => {
    expect(names(bytes)).toEqual(EXPECTED);
  });
});

test('the letters of Windows that Latin-1 lacks are read', () => {
  expect(names(Buffer.from([...latin('Nom;Prénoms\n'), 0x8c, ...latin('uvré;Zo'), 0xe9]))).toEqual([
    [2, 'Œuvré', 'Zoé'],
  ]);
});

test.each([
  ['nothing', Buffer.from(''), 'FILE_EMPTY'],
  ['more than two megabytes', Buffer.alloc(2_097_153, 'x'), 'FILE_TOO_LARGE'],
  ['more than 5,000 lines', Buffer.from(`Nom;Prénoms\n${'A;B\n'.repeat(5_001)}`), 'TOO_MANY_LINES'],
  ['a quote that does not end', Buffer.from('Nom;Prénoms\n"A;B\nC;D\n'), 'NOT_A_CSV'],
  ['what is no text', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]), 'NOT_A_TEXT'],
  ['no names', Buffer.from('Courriel\na@x.example\n'), 'COLUMN_MISSING'],
])('%s is a problem of the whole file', (_, bytes, code) => {
  const { lines, problems } = readPeopleFile(bytes);
  expect(lines).toEqual([]);
  expect(problems[0]?.code).toBe(code);
});

test('lines are counted as editors do, blank ones too', () => {
  expect(names(Buffer.from('Nom;Prénoms\n\n\nA;B\n'))).toEqual([[4, 'A', 'B']]);
});

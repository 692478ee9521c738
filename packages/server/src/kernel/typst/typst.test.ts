import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS, IMPOSSIBLE_TEXTS } from '../../../testkit/hostile-texts.ts';
import { loadFonts } from './fonts.ts';
import { compilePdf } from './index.ts';
import { legible } from './legible.ts';

const FOLDER = fileURLToPath(new URL('../../../testkit/papers/templates', import.meta.url));
const TYPST_TEXTS = [
  '#panic()',
  ']',
  '#{',
  '$',
  '*bold*',
  '= Title',
  '@label',
  '\\',
  '#read("/etc/passwd")',
  '//',
  '<x>',
];

const probe = (data: unknown, template = 'probe.typ'): Promise<Buffer> =>
  compilePdf({ folder: FOLDER, template, data });
const plain = { title: 'Épreuve', texts: ['a'], on: [2026, 3, 1] };

test('the same data gives the same bytes, and another day other bytes', async () => {
  const [one, two, other] = await Promise.all([probe(plain), probe(plain), probe({ ...plain, on: [2026, 3, 2] })]);
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
});

test('a paper declares itself PDF/A-2 and PDF/UA-1, with its tags, its language and its title', async () => {
  const pdf = (await probe(plain)).toString('latin1');
  for (const said of [
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
    '<pdfuaid:part>1</pdfuaid:part>',
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    '/DisplayDocTitle true',
    '/Marked true',
    '/Lang (fr)',
    '/GTS_PDFA1',
    'CreationDate (D:20260301',
  ])
    expect(pdf).toContain(said);
});

test('only the pinned fonts are used', async () => {
  const fonts = (await probe(plain)).toString('latin1').match(/\/BaseFont \/\w+\+[\w-]+/g) ?? [];
  expect(new Set(fonts.map((font) => font.replace(/.*\+/, '').replace('-Identity-H', '')))).toEqual(
    new Set(['SourceSans3-Regular', 'SourceSans3-Bold', 'SourceSerif4-Regular']),
  );
});

test('no text is code, whatever it is', async () => {
  const texts = [...TYPST_TEXTS, ...HOSTILE_TEXTS, ...IMPOSSIBLE_TEXTS, 'x'.repeat(5_000)];
  for (const text of texts)
    await expect(probe({ ...plain, title: `T${text}`, texts: [text] }), text).resolves.toBeDefined();
});

test.each([
  ['a heading that is skipped', 'skipped-heading.typ', /PDF\/UA-1 error: skipped from heading/],
  ['an image without words', 'no-alt.typ', /PDF\/UA-1 error: missing alt text/],
  ['no date', 'no-date.typ', /PDF\/A-2a error: missing document date/],
  ['a font that is not there', 'no-font.typ', /unknown font family/],
  ['a file outside the folder', 'outside.typ', /access denied/],
  ['a template that is not there', 'none.typ', /file not found/],
])('%s is refused', async (_, template, message) => {
  await expect(probe(plain, template)).rejects.toThrow(message);
});

test('after a fault the next paper is set', async () => {
  await expect(probe({})).rejects.toThrow('dictionary does not contain key');
  await expect(probe(plain)).resolves.toBeDefined();
});

const { characters } = loadFonts();

test.each([
  ['Zoë Čapek-Øster Œuvrard ŐŰ Nguyễn Thị 1 234,50 €', 'Zoë Čapek-Øster Œuvrard ŐŰ Nguyễn Thị 1 234,50 €'],
  ['e\u0301', 'é'],
  ['a\nb\tc\r\nd\u2028e', 'a b c d e'],
  ['ab\u202Ecd', 'ab[U+202E]cd'],
  ['中\u0000', '[U+4E2D][U+0000]'],
  ['😀', '[U+1F600]'],
  ['\ud800', '[U+D800]'],
  ['\ue000', '[U+E000]'],
])('%j is printed as %j', (text, printed) => {
  expect(legible(text, characters)).toBe(printed);
});

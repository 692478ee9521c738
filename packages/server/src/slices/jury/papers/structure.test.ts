import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ALLOWANCE,
  ATTENDANCE,
  CONFORMITY,
  CONVOCATION,
  FULL_LETTER,
  PARTIAL_LETTER,
  RECTIFICATION,
} from '../../../../testkit/papers/letters.ts';
import { MINUTES } from '../../../../testkit/papers/sample.ts';
import { type Structure, showsUntagged, structureOf } from '../../../../testkit/papers/structure.ts';
import {
  allowanceStatementPdf,
  attendanceSheetPdf,
  candidateLetterPdf,
  conformityLetterPdf,
  convocationPdf,
  minutesPdf,
  rectificationPagePdf,
  type SealCertificate,
  sealCertificate,
  sealPdf,
} from './index.ts';

let folder: string;
let certificate: SealCertificate | null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'structure-'));
  certificate = await sealCertificate({ mode: 'development', file: undefined, passphrase: null, dataDir: folder });
});
afterAll(() => rm(folder, { recursive: true }));

async function sealed(pdf: Promise<Buffer>): Promise<Buffer> {
  if (certificate === null) throw new Error('Development has a certificate');
  const words = { at: new Date(), reason: 'Procès-verbal', place: 'Rennes' };
  return (await sealPdf(await pdf, certificate, words)).bytes;
}

const ofType = ({ objects }: Structure, type: string): readonly string[] =>
  objects.filter((one) => new RegExp(`/Type /${type}\\b`).test(one));
const tagged = (structure: Structure, tag: string): readonly string[] =>
  ofType(structure, 'StructElem').filter((one) => new RegExp(`/S /${tag}\\b`).test(one));

/** What neither an archive nor a reader of screens may meet. */
const FORBIDDEN = /\/(Encrypt|JavaScript|JS|Launch|OpenAction|AA|EmbeddedFiles?|XFA|LZWDecode|RichMedia|Movie|Sound)\b/;

describe.each<[string, () => Promise<Buffer>, boolean]>([
  ['minutes', () => minutesPdf(MINUTES), false],
  ['convocation', () => convocationPdf(CONVOCATION), false],
  ['attendance sheet', () => attendanceSheetPdf(ATTENDANCE), false],
  ['letter of admission', () => candidateLetterPdf(FULL_LETTER), false],
  ['letter of a partial result', () => candidateLetterPdf(PARTIAL_LETTER), false],
  ['letter of conformity', () => conformityLetterPdf(CONFORMITY), false],
  ['allowance statement', () => allowanceStatementPdf(ALLOWANCE), false],
  ['rectification', () => rectificationPagePdf(RECTIFICATION), false],
  ['sealed minutes', () => sealed(minutesPdf(MINUTES)), true],
  ['sealed rectification', () => sealed(rectificationPagePdf(RECTIFICATION)), true],
])('%s, by the objects of the file', (_, print, isSealed) => {
  let bytes: Buffer;
  let structure: Structure;
  beforeAll(async () => {
    bytes = await print();
    structure = structureOf(bytes);
  });

  test('says of itself what it is: PDF/A-2a, PDF/UA-1, its title and its language', () => {
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
    const { metadata, catalog } = structure;
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toMatch(/<dc:title><rdf:Alt><rdf:li xml:lang="[^"]+">[^<]+</);
    expect(catalog).toMatch(/\/Lang \(fr-FR\)/);
    expect(catalog).toMatch(/\/ViewerPreferences <<[^>]*\/DisplayDocTitle true/);
    expect(catalog).toMatch(/\/MarkInfo <<[^>]*\/Marked true[^>]*\/Suspects false/);
    expect(structure.trailer).toMatch(/\/ID \[/);
  });

  test('runs nothing, hides nothing and lets nothing show through', () => {
    const all = [structure.trailer, ...structure.objects].join('\n');
    expect(all).not.toMatch(FORBIDDEN);
    expect(all).not.toMatch(/\/SMask (?!\/None)/);
    expect(all).not.toMatch(/\/(CA|ca) 0/);
    expect(all).not.toMatch(/\/BM (?!\/Normal)/);
  });

  test('means its colours in a profile that it holds', () => {
    const intents = structure.follow(structure.catalog, 'OutputIntents');
    const intent = structure.follow(`/First ${intents}`, 'First');
    expect(intent).toMatch(/\/S \/GTS_PDFA1/);
    expect(structure.follow(intent, 'DestOutputProfile')).toMatch(/\/N 3/);
  });

  test('holds its fonts, and says of each letter which it is', () => {
    const fonts = ofType(structure, 'Font').filter((font) => !/\/Subtype \/CIDFontType/.test(font));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font).toMatch(/\/Subtype \/Type0/);
      expect(structure.follow(font, 'ToUnicode')).toContain('stream');
      const descriptor = structure.follow(structure.follow(font, 'DescendantFonts'), 'FontDescriptor');
      expect(descriptor).toMatch(/\/FontFile[23] \d+ 0 R/);
    }
  });

  test('has all its text in its tags, headings from the first, tables with their headers, figures with words', () => {
    expect(structure.follow(structure.catalog, 'StructTreeRoot')).toMatch(/\/ParentTree/);
    const pages = ofType(structure, 'Page');
    expect(structure.contents).toHaveLength(pages.length);
    for (const page of pages) expect(page).toMatch(/\/StructParents \d+/);
    expect(structure.contents.filter(showsUntagged)).toEqual([]);
    expect(tagged(structure, 'H1')).toHaveLength(1);
    for (const figure of tagged(structure, 'Figure')) expect(figure).toMatch(/\/Alt [(<][^)>]/);
    const headers = tagged(structure, 'TH');
    if (tagged(structure, 'Table').length > 0) expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) expect(header).toMatch(/\/Scope \/(Column|Row|Both)/);
    for (const cell of tagged(structure, 'TD')) expect(cell).toMatch(/\/Headers \[\(/);
  });

  test('goes through what can be entered in the order of its tags', () => {
    const withFields = ofType(structure, 'Page').filter((page) => /\/Annots/.test(page));
    expect(withFields.length > 0).toBe(isSealed);
    for (const page of withFields) expect(page).toMatch(/\/Tabs \/S/);
    const widgets = structure.objects.filter((one) => /\/Subtype \/Widget/.test(one));
    expect(widgets).toHaveLength(isSealed ? 1 : 0);
    for (const widget of widgets) expect(widget).toMatch(/\/TU <feff[\s\S]*\/F 132 \/Rect \[-1 -1 -1 -1\]/);
  });
});

test('text outside of tags is seen, whatever the text says', () => {
  expect(showsUntagged('/P <</MCID 0>> BDC BT (BT EMC) Tj ET EMC')).toBe(false);
  expect(showsUntagged('/Artifact BMC BT ET EMC BT (x) Tj ET')).toBe(true);
  expect(showsUntagged('/P BMC BT ET')).toBe(true);
});

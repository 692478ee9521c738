import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../../../testkit/hostile-texts.ts';
import {
  ALLOWANCE,
  ATTENDANCE,
  CONFORMITY,
  CONVOCATION,
  FULL_LETTER,
  PARTIAL_LETTER,
  RECTIFICATION,
} from '../../../../testkit/papers/letters.ts';
import { CASES, MINUTES } from '../../../../testkit/papers/sample.ts';
import {
  allowanceStatementModel,
  allowanceStatementPdf,
  attendanceSheetModel,
  attendanceSheetPdf,
  candidateLetterModel,
  candidateLetterPdf,
  conformityLetterModel,
  conformityLetterPdf,
  convocationModel,
  convocationPdf,
  minutesModel,
  minutesPdf,
  plainText,
  rectificationPageModel,
  rectificationPagePdf,
} from './index.ts';
import { signatureDrawing } from './signature-drawing.ts';

test.each([
  ['[A12] minutes', 'minutes', minutesModel(MINUTES)],
  ['[A07] convocation', 'convocation', convocationModel(CONVOCATION)],
  ['[A12] attendance sheet', 'attendance-sheet', attendanceSheetModel(ATTENDANCE)],
  ['[F13] letter of admission', 'letter-full', candidateLetterModel(FULL_LETTER)],
  ['[A09] [A10] [A11] letter of a partial result', 'letter-partial', candidateLetterModel(PARTIAL_LETTER)],
  ['[A12] letter of conformity', 'conformity-letter', conformityLetterModel(CONFORMITY)],
  ['[C01] [C02] allowance statement', 'allowance-statement', allowanceStatementModel(ALLOWANCE)],
  ['rectification', 'rectification', rectificationPageModel(RECTIFICATION)],
])('%s: the words', async (_, file, paper) => {
  await expect(plainText(paper)).toMatchFileSnapshot(`__golden__/${file}.txt`);
});

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

test.each([
  ['minutes', () => minutesPdf(MINUTES), 4],
  ['convocation', () => convocationPdf(CONVOCATION), 1],
  ['attendance sheet', () => attendanceSheetPdf(ATTENDANCE), 1],
  ['letter of admission', () => candidateLetterPdf(FULL_LETTER), 1],
  ['letter of a partial result', () => candidateLetterPdf(PARTIAL_LETTER), 1],
  ['letter of conformity', () => conformityLetterPdf(CONFORMITY), 1],
  ['allowance statement', () => allowanceStatementPdf(ALLOWANCE), 1],
  ['rectification', () => rectificationPagePdf(RECTIFICATION), 1],
])('%s: the same bytes each time, on so many pages', async (_, print, pages) => {
  const [one, two] = [await print(), await print()];
  expect(one.equals(two)).toBe(true);
  expect(pagesOf(one)).toBe(pages);
});

test('[A07] [C03] a convocation sent too late tells the employer that the notice is not opposable', () => {
  const late = plainText(convocationModel({ ...CONVOCATION, issuedOn: '2026-06-09' }));
  expect(late).toContain('envoyée 7\u00a0jours avant la session');
  expect(late).toContain('n’est pas opposable au salarié');
  const inTime = plainText(convocationModel({ ...CONVOCATION, issuedOn: '2026-06-08' }));
  expect(inTime).toContain('envoyée 8 jours avant la session');
  expect(inTime).not.toContain('opposable');
});

test('[C01] [C02] a statement for one union tells of no other', () => {
  const text = plainText(allowanceStatementModel({ ...ALLOWANCE, union: 'cgt' }));
  expect(text).toContain('FTM-CGT | 2 | 100,00\u00a0€');
  expect(text).toContain('Total\u00a0: 100,00\u00a0€');
  expect(text).not.toContain('CFDT');
});

test('three hundred cases make minutes whose every case is there once', async () => {
  const cases = Array.from({ length: 300 }, (_, index) => ({
    ...(CASES[index % CASES.length] ?? CASES[0]),
    number: index + 1,
  }));
  const many = { ...MINUTES, cases: cases.filter((one) => 'caseId' in one) } as typeof MINUTES;
  const numbers = plainText(minutesModel(many)).match(/^\d+ \| /gm) ?? [];
  expect(numbers).toHaveLength(300);
  const pdf = await minutesPdf(many);
  expect(pagesOf(pdf)).toBeLessThan(45);
});

test('minutes with nothing in them are still minutes', async () => {
  const empty = {
    ...MINUTES,
    members: [],
    chair: null,
    findings: [],
    cases: [],
    observations: [],
    signatures: [],
    certifications: [],
  };
  expect(plainText(minutesModel(empty))).toContain('Personne n’a présidé la session.');
  await expect(minutesPdf(empty)).resolves.toBeDefined();
});

test('hostile and endless names are printed, never run', async () => {
  const texts = [...HOSTILE_TEXTS, '#panic()', ']', '#{', '$', '*', '`', 'X'.repeat(400)];
  const cases = texts.map((name, index) => ({ ...CASES[0], number: index + 1, candidate: { name, bornOn: null } }));
  const members = MINUTES.members.map((member, index) => ({
    ...member,
    name: texts[index + 5] ?? '',
    organisation: '#]'.repeat(90),
  }));
  const hostile = { ...MINUTES, members, cases } as typeof MINUTES;
  await expect(minutesPdf(hostile)).resolves.toBeDefined();
});

test('a seat that is none of the session’s is a fault, not a blank', () => {
  const signatures = [{ seat: 'x9', at: MINUTES.session.closedAt, hash: 'a'.repeat(64) }];
  expect(() => minutesModel({ ...MINUTES, signatures })).toThrow('no member on seat x9');
});

test('a signature is numbers and nothing else', () => {
  const drawn = {
    width: 100,
    height: 50,
    strokes: [
      [
        [1, 2],
        [3.25, 4],
      ],
    ],
  } as const;
  expect(signatureDrawing(drawn, '<b>').svg).toContain('<path d="M1 2L3.3 4"');
  for (const width of [Number.NaN, Number.POSITIVE_INFINITY, 0, -1])
    expect(() => signatureDrawing({ ...drawn, width }, 'x')).toThrow(RangeError);
});

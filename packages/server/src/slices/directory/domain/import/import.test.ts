import { describe, expect, test } from 'vitest';
import { readHead } from './columns.ts';
import type { Candidate, Known, KnownPerson } from './known.ts';
import { planImport } from './plan.ts';
import { readDay, readLine } from './read-line.ts';

test.each([
  ['Nom;Prénoms;Courriel', { familyName: 0, givenNames: 1, email: 2 }],
  ['FAMILLE;prenoms;E-mail;Tél.', { familyName: 0, givenNames: 1, email: 2, phone: 3 }],
  ['Prénom;Nom de famille;SIRET', { givenNames: 0, familyName: 1, organisation: 2 }],
  [
    'Nom;Prénoms;Organisation (SIRET ou nom);Fonction;Collège;Mandat du;Mandat au;Intérim',
    { familyName: 0, givenNames: 1, organisation: 2, position: 3, college: 4, from: 5, to: 6, tempWork: 7 },
  ],
])('the head "%s" is understood', (head, columns) => {
  expect(readHead(head.split(';'))).toMatchObject({ columns, ignored: [], problems: [] });
});

test('a head says what it lacks, what it has twice and what nobody knows', () => {
  expect(readHead(['Nom', 'nom', 'Couleur'])).toMatchObject({
    ignored: ['Couleur'],
    problems: [
      { column: 'familyName', code: 'COLUMN_TWICE' },
      { column: 'givenNames', code: 'COLUMN_MISSING' },
    ],
  });
});

test.each([
  ['31/12/2026', '2026-12-31'],
  ['2026-12-31', '2026-12-31'],
  ['31/02/2026', null],
  ['1/2/2026', null],
  ['demain', null],
])('the day "%s" is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

const HEAD = readHead([
  'Nom',
  'Prénoms',
  'Courriel',
  'Téléphone',
  'Organisation',
  'Fonction',
  'Collège',
  'Mandat du',
  'Mandat au',
  'Intérim',
]);
const lineOf = (text: string, line = 2) => readLine({ line, cells: text.split(';') }, HEAD);

describe('a line', () => {
  test('that says all is read', () => {
    expect(
      lineOf('Belkacem;Nadia;Nadia@X.example;04 78 00 00 01;784 717 191 00018;Chef;Salariés;01/01/2026;;oui').said,
    ).toEqual({
      line: 2,
      familyName: 'Belkacem',
      givenNames: 'Nadia',
      email: 'nadia@x.example',
      phone: '04 78 00 00 01',
      position: 'Chef',
      organisation: '78471719100018',
      mandate: { college: 'UNIONS', from: '2026-01-01', to: null, tempWork: true },
    });
  });

  test.each([
    [';Nadia', [['familyName', 'REQUIRED']]],
    ['N;P;nadia', [['email', 'NOT_AN_EMAIL']]],
    ['N;P;;soir', [['phone', 'NOT_A_PHONE']]],
    ['N;P;;;78471719100019', [['organisation', 'SIRET_INVALID']]],
    [
      'N;P;;;U;;patrons',
      [
        ['college', 'UNKNOWN_COLLEGE'],
        ['from', 'REQUIRED'],
      ],
    ],
    ['N;P;;;;;syndical;01/01/2026', [['organisation', 'REQUIRED']]],
    ['N;P;;;U;;;01/01/2026', [['college', 'REQUIRED']]],
    [
      'N;P;;;U;;syndical;32/01/2026;peut-être',
      [
        ['from', 'NOT_A_DATE'],
        ['to', 'NOT_A_DATE'],
      ],
    ],
    ['N;P;;;U;;syndical;02/01/2026;01/01/2026', [['to', 'ENDS_BEFORE_IT_BEGINS']]],
    ['N;P;;;U;;syndical;01/01/2026;;parfois', [['tempWork', 'NOT_YES_OR_NO']]],
    ['N;P;;;;;;;;;;x', [[null, 'TOO_MANY_CELLS']]],
    [
      ';;x;y',
      [
        ['familyName', 'REQUIRED'],
        ['givenNames', 'REQUIRED'],
        ['email', 'NOT_AN_EMAIL'],
        ['phone', 'NOT_A_PHONE'],
      ],
    ],
  ])('"%s" has every problem it has', (text, problems) => {
    const read = lineOf(text);
    expect(read.said).toBeNull();
    expect(read.problems.map(({ column, code }) => [column, code])).toEqual(problems);
  });
});

const KNOWN_PERSON: KnownPerson = {
  id: 'p1',
  version: 3,
  familyName: 'Belkacem',
  givenNames: 'Nadia',
  email: 'nadia@x.example',
  phone: null,
  affiliations: [{ id: 'a1', organisationId: 'u1', position: 'Chef', from: '2020-01-01', to: null }],
  mandates: [
    { id: 'm1', organisationId: 'u1', college: 'UNIONS', tempWork: false, from: '2026-01-01', to: '2026-12-31' },
  ],
};
const UNION = { said: 'FO', id: 'u1', kind: 'UNION', name: 'FO Métaux', closedOn: null } as const;
const EMAIL: Candidate = { line: 2, personId: 'p1', sameEmail: true, sameFamilyName: true, sameGivenNames: true };
const NAMESAKE: Candidate = { ...EMAIL, sameEmail: false };

function known(candidates: readonly Candidate[], parts: Partial<KnownPerson> = {}, more: Partial<Known> = {}): Known {
  return {
    today: '2026-03-01',
    candidates: new Map([[2, candidates]]),
    persons: new Map([
      ['p1', { ...KNOWN_PERSON, ...parts }],
      ['p2', { ...KNOWN_PERSON, id: 'p2' }],
    ]),
    organisations: new Map([['FO', [UNION]]]),
    ...more,
  };
}
const plan = (text: string, facts: Known) => planImport([lineOf(text)], facts)[0];
const LINE = 'Belkacem;Nadia;nadia@x.example;;FO;Chef';

describe('whom a line means', () => {
  test.each([
    ['one address, the same names', LINE, [EMAIL], 'UNCHANGED', []],
    [
      'one address, another family name',
      'Martin;Nadia;nadia@x.example',
      [{ ...EMAIL, sameFamilyName: false }],
      'CHANGED',
      [],
    ],
    [
      'one address, all other names',
      'Martin;Paul;nadia@x.example',
      [{ ...EMAIL, sameFamilyName: false, sameGivenNames: false }],
      'PROBLEM',
      ['SOMEBODY_ELSE_HAS_IT'],
    ],
    ['an address two have', LINE, [EMAIL, { ...EMAIL, personId: 'p2' }], 'PROBLEM', ['SEVERAL_HAVE_IT']],
    ['a namesake of the same organisation', 'Belkacem;Nadia;autre@x.example;;FO', [NAMESAKE], 'CHANGED', []],
    ['a namesake elsewhere, by their address', 'Belkacem;Nadia;autre@x.example', [NAMESAKE], 'NEW', []],
    ['a namesake elsewhere, without an address', 'Belkacem;Nadia', [NAMESAKE], 'PROBLEM', ['SOMEBODY_IS_CALLED_SO']],
    [
      'two namesakes of the same organisation',
      'Belkacem;Nadia;;;FO',
      [NAMESAKE, { ...NAMESAKE, personId: 'p2' }],
      'PROBLEM',
      ['SEVERAL_ARE_CALLED_SO'],
    ],
    ['nobody', LINE, [], 'NEW', []],
  ])('%s', (_, text, candidates, outcome, codes) => {
    const planned = plan(text, known(candidates));
    expect(planned?.outcome).toBe(outcome);
    expect(planned?.problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('what a line changes', () => {
  test.each([
    [`${LINE};;;;`, []],
    ['Belkacem;Nadia;nadia@x.example;;FO;', []],
    ['Belkacem;Nadia;nadia@x.example;0478000001', [['phone', null, '0478000001']]],
    ['Belkacem;Nadia;nadia@x.example;;FO;Adjointe', [['position', 'Chef', 'Adjointe']]],
    [`${LINE};syndical;01/01/2026;31/12/2026`, []],
    [`${LINE};syndical;01/01/2026;`, []],
    [`${LINE};syndical;01/01/2026;30/06/2027`, [['to', '2026-12-31', '2027-06-30']]],
    [`${LINE};syndical;01/01/2026;;oui`, [['tempWork', 'false', 'true']]],
    [
      `${LINE};syndical;01/01/2027;31/12/2027`,
      [
        ['college', null, 'UNIONS'],
        ['from', null, '2027-01-01'],
        ['to', null, '2027-12-31'],
      ],
    ],
  ])('"%s"', (text, changes) => {
    const planned = plan(text, known([EMAIL]));
    expect(planned?.changes.map(({ column, before, after }) => [column, before, after])).toEqual(changes);
    expect(planned?.outcome).toBe(changes.length === 0 ? 'UNCHANGED' : 'CHANGED');
  });

  test.each([
    ['a mandate that meets another', `${LINE};syndical;31/12/2026;`, 'MANDATE_OVERLAPS'],
    ['a mandate over the whole of another', `${LINE};syndical;01/01/2020;`, 'MANDATE_OVERLAPS'],
    ['a mandate of a union for the employers', `${LINE};employeurs;01/01/2027;`, 'WRONG_COLLEGE'],
    ['an organisation nobody knows', 'Belkacem;Nadia;nadia@x.example;;CGT', 'UNKNOWN_ORGANISATION'],
  ])('%s is a problem', (_, text, code) => {
    expect(plan(text, known([EMAIL]))?.problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('an organisation that is closed, or two of one name, is a problem', () => {
    const closed = new Map([['FO', [{ ...UNION, closedOn: '2026-02-01' }]]]);
    expect(plan(LINE, known([EMAIL], {}, { organisations: closed }))?.problems).toMatchObject([
      { code: 'ORGANISATION_CLOSED' },
    ]);
    const two = new Map([['FO', [UNION, { ...UNION, id: 'u2' }]]]);
    expect(plan(LINE, known([EMAIL], {}, { organisations: two }))?.problems).toMatchObject([
      { code: 'SEVERAL_ARE_CALLED_SO' },
    ]);
  });
});

test('nobody comes twice: by address, by who they are, or by names and organisation', () => {
  const lines = ['A;B;a@x.example', 'C;D;a@x.example', 'Étienne;Zoé;;;FO', 'ETIENNE;zoe;;;FO', 'Étienne;Zoé'];
  const planned = planImport(
    lines.map((text, index) => lineOf(text, index + 2)),
    known([]),
  );
  expect(planned.map(({ outcome }) => outcome)).toEqual(['NEW', 'PROBLEM', 'NEW', 'PROBLEM', 'NEW']);
});

import { describe, expect, it, test } from 'vitest';
import { shippedComplement, shippedRecord } from '../../../../testkit/register-samples.ts';
import { parseComplement } from './complement.ts';
import { parseFicheCode, typedFicheCodes } from './fiche-code.ts';
import { readFiche } from './read-fiche.ts';
import { classificationCodes, foldText, searchDocument, searchWords } from './search-document.ts';
import { cleanLabel, readDate } from './values.ts';

test.each([
  ['21/04/2017', '2017-04-21'],
  ['29/02/2020', '2020-02-29'],
  ['29/02/2021', null],
  ['31/04/2021', null],
  ['00/01/2021', null],
  ['01/13/2021', null],
  ['01/01/0000', null],
  ['1/1/2021', null],
  ['01-01-2021', null],
  ['0a/01/2021', null],
])('date %s is %s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

test.each([
  ['251', '251 : Mécanique', 'Mécanique'],
  ['3109', '3109 - Métallurgie', 'Métallurgie'],
  ['251', '2510 pièces', '2510 pièces'],
  ['H1102', "Ingénierie d''affaires", "Ingénierie d'affaires"],
  ['3', '3D', '3D'],
])('label of %s: %s', (code, label, expected) => {
  expect(cleanLabel(code, label)).toBe(expected);
});

describe('fiche codes', () => {
  test.each([
    ['RNCP28245', { code: 'RNCP28245', register: 'RNCP', number: 28245 }],
    ['RS5719', { code: 'RS5719', register: 'RS', number: 5719 }],
    ['RNCP', null],
    ['rncp1', null],
    ['RNCP12345678', null],
    ['RNCP28245 ', null],
  ])('%s', (text, expected) => {
    expect(parseFicheCode(text)).toEqual(expected);
  });

  test.each([
    ['28245', ['RNCP28245', 'RS28245']],
    [' rncp 28245', ['RNCP28245']],
    ['RS-5719', ['RS5719']],
    ['RNCP n° 28245', ['RNCP28245']],
    ['H2906', []],
    ['12345678', []],
    ['', []],
  ])('typed %j', (text, expected) => {
    expect(typedFicheCodes(text)).toEqual(expected);
  });
});

describe('search', () => {
  const outcome = readFiche(shippedRecord('RNCP28245'));
  if (!outcome.ok) throw new Error(outcome.reason);
  const { fiche } = outcome;

  it('[F01] files the fiche under each of its codes and their ancestors', () => {
    expect(classificationCodes(fiche)).toEqual([
      'NSF:200u',
      'NSF:200',
      'NSF:20',
      'NSF:2',
      'ROME:H2906',
      'CCN:3109',
      'SIRET:78471719100018',
    ]);
  });

  it('weighs title, trades and contents', () => {
    const document = searchDocument(fiche);
    expect(document.a.join(' ')).toBe("Opérateur(trice) polyvalent d'équipe autonome (CQPM)");
    expect(document.b.join(' ')).toMatch(
      /^CQP Certificat .* CQPM Conducteur d'équipement Equipier .* fabrication mécanique$/,
    );
    expect(document.c.join(' ')).toContain("Contribution à la performance de l'équipe Conduite de machines s.a.i.");
  });

  it('gives the words a search may be corrected to', () => {
    expect(searchWords("Opérateur d'équipe, en BTS (RNCP123)")).toEqual(['operateur', 'equipe', 'rncp']);
  });

  it('leaves no tag in what is searched', () => {
    expect(searchDocument({ ...fiche, title: 'Moteurs <b 50 kW> neufs' }).a).toEqual(['Moteurs  b 50 kW> neufs']);
  });

  it('folds accents, case and ligatures', () => {
    expect(foldText('Œuvre À ÇÉ')).toBe('oeuvre a ce');
  });
});

describe('companion file', () => {
  const valid = shippedComplement('RNCP28245') as Record<string, unknown>;

  test.each([
    ['createdOn', { createdOn: '15/12/2005' }],
    ['deducedRoutes.0', { deducedRoutes: ['BY_LUCK'] }],
    ['unknown', { unknown: 1 }],
    ['links.0.url', { links: [{ label: null, url: 'x' }] }],
    ['history', { history: undefined }],
    ['history', { history: 'a\0b' }],
    ['certificationPlaces.0', { certificationPlaces: ['\ud800'] }],
  ])('a fault names its field: %s', (element, change) => {
    expect(parseComplement({ ...valid, ...change })).toMatchObject({ ok: false, element });
  });

  it('refuses what is no object', () => {
    expect(parseComplement(null).ok).toBe(false);
    expect(parseComplement(valid).ok).toBe(true);
  });
});

import { checkFormula, flattenFormula } from '@delibere/shared';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseFormula } from './parse-formula.ts';

const REAL = 'Evaluation en situation professionnelle réelle : observation ou questionnement, et preuves.';
const PROJECT = 'Présentation des projets ou activités réalisés en milieu professionnel : un rapport et/ou un exposé.';
const SIMULATION =
  'Evaluation à partir d’une situation professionnelle reconstituée : Si nécessaire, par observation ; ou par écrit.';
const OPINION = "Avis de l'entreprise : un avis ou une remarque et des réserves.";

const methods = (text: string): unknown => {
  const formula = parseFormula(text);
  return formula && flattenFormula(formula).map((node) => node.method ?? node.type);
};

describe('assessment formula in a text', () => {
  test.each([
    [`${REAL} Et ${OPINION}`, ['all', 'WORK_OBSERVATION', 'COMPANY_OPINION']],
    [`${REAL} Ou ${PROJECT}`, ['any', 'WORK_OBSERVATION', 'PROJECT_PRESENTATION']],
    [
      `${OPINION}    ET    ${REAL}\nOU ${PROJECT}`,
      ['all', 'COMPANY_OPINION', 'any', 'WORK_OBSERVATION', 'PROJECT_PRESENTATION'],
    ],
    [
      `Modalités : ${REAL} Ou ${PROJECT} Ou ${SIMULATION} Et ${OPINION}`,
      ['all', 'any', 'WORK_OBSERVATION', 'PROJECT_PRESENTATION', 'SIMULATION', 'COMPANY_OPINION'],
    ],
  ])('[F04] %.60s…', (text, expected) => {
    expect(methods(text)).toEqual(expected);
  });

  it('marks as "if need be" only the method whose own text says so', () => {
    const formula = parseFormula(`${REAL} Ou ${SIMULATION} Et ${OPINION}`);
    const marked = formula && flattenFormula(formula).filter(({ onlyIfNeeded }) => onlyIfNeeded);
    expect(marked?.map(({ method }) => method)).toEqual(['SIMULATION']);
  });

  test.each([
    ['no heading', 'Cas pratiques ou mise en situation professionnelle et entretien'],
    ['one heading', REAL],
    ['no joining word', `${REAL} ${OPINION}`],
    ['one joining word missing', `${REAL} Ou ${PROJECT} ${OPINION}`],
    ['a word before the first heading', `Ou ${REAL} Et ${OPINION}`],
    ['a method twice', `${REAL} Ou ${REAL}`],
    [
      'headings inside a sentence',
      "Le jury tient compte de l'évaluation en situation professionnelle réelle et de l'avis de l'entreprise.",
    ],
    ['a heading that goes on a sentence', `${REAL} Le dossier ou avis de l'entreprise : joint. Et ${PROJECT}`],
    ['simulated cases of other fiches', 'Etude(s) de cas OU Mise(s) en situation professionnelle(s) : orale et écrite'],
  ])('%s: no formula', (_name, text) => {
    expect(parseFormula(text)).toBeNull();
  });

  it('is well formed whatever the order and the words', () => {
    const parts = fc.shuffledSubarray([REAL, PROJECT, SIMULATION, OPINION], { minLength: 2 });
    fc.assert(
      fc.property(parts, fc.array(fc.constantFrom('Ou', 'Et'), { minLength: 3, maxLength: 3 }), (sections, words) => {
        const formula = parseFormula(
          sections.map((section, index) => (index === 0 ? section : `${words[index - 1]} ${section}`)).join(' '),
        );
        expect(formula).not.toBeNull();
        if (formula === null) return;
        expect(checkFormula(formula)).toEqual([]);
        expect(flattenFormula(formula).filter(({ method }) => method !== null)).toHaveLength(sections.length);
      }),
    );
  });
});

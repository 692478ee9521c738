import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkFormula } from './check.ts';
import { evaluateFormula, type MethodResults } from './evaluate.ts';
import { explainFormula, explanationSentence } from './explain.ts';
import { flattenFormula, formulaMethods } from './flatten.ts';
import { ASSESSMENT_METHODS, type AssessmentFormula, type AssessmentMethod } from './formula.ts';
import { sentence } from './render.ts';

const method = (name: AssessmentMethod): AssessmentFormula => ({ type: 'method', method: name });
const OPINION = method('COMPANY_OPINION');
const OBSERVATION = method('WORK_OBSERVATION');
const PROJECT = method('PROJECT_PRESENTATION');
const INTERVIEW = method('EVIDENCE_INTERVIEW');
const SIMULATION: AssessmentFormula = { type: 'method', method: 'SIMULATION', onlyIfNeeded: true };
const ANY: AssessmentFormula = { type: 'any', of: [OBSERVATION, PROJECT, SIMULATION] };
const FICHE: AssessmentFormula = { type: 'all', of: [ANY, OPINION] };
const TWO_OF_THREE: AssessmentFormula = { type: 'atLeast', count: 2, of: [OBSERVATION, PROJECT, INTERVIEW] };

const formulas = fc.letrec<{ formula: AssessmentFormula; leaf: AssessmentFormula }>((tie) => ({
  leaf: fc.constantFrom(...ASSESSMENT_METHODS).map(method),
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc.record({
      type: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('formula'), { minLength: 1, maxLength: 4 }),
    }),
    fc.array(tie('formula'), { minLength: 1, maxLength: 4 }).chain((of) =>
      fc.record({
        type: fc.constant('atLeast' as const),
        count: fc.integer({ min: 1, max: of.length }),
        of: fc.constant(of),
      }),
    ),
  ),
})).formula;
const results = fc
  .subarray([...ASSESSMENT_METHODS])
  .map((done): MethodResults => Object.fromEntries(done.map((name) => [name, true])));

describe('evaluate', () => {
  test.each([
    [{ WORK_OBSERVATION: true, COMPANY_OPINION: true }, true],
    [{ PROJECT_PRESENTATION: true, COMPANY_OPINION: true }, true],
    [{ SIMULATION: true, COMPANY_OPINION: true }, true],
    [{ WORK_OBSERVATION: true }, false],
    [{ COMPANY_OPINION: true }, false],
    [{ WORK_OBSERVATION: false, COMPANY_OPINION: true }, false],
    [{}, false],
  ] satisfies [MethodResults, boolean][])('[F04] RNCP28245 with %j: %s', (given, expected) => {
    expect(evaluateFormula(FICHE, given)).toBe(expected);
  });

  test.each([
    [{ type: 'all', of: [] }, {}, true],
    [{ type: 'any', of: [] }, {}, false],
    [TWO_OF_THREE, { WORK_OBSERVATION: true }, false],
    [TWO_OF_THREE, { WORK_OBSERVATION: true, EVIDENCE_INTERVIEW: true }, true],
  ] satisfies [AssessmentFormula, MethodResults, boolean][])('%j with %j: %s', (formula, given, expected) => {
    expect(evaluateFormula(formula, given)).toBe(expected);
  });

  it('never loses what it had when one more method is satisfied', () => {
    fc.assert(
      fc.property(formulas, results, fc.constantFrom(...ASSESSMENT_METHODS), (formula, given, more) => {
        const before = evaluateFormula(formula, given);
        expect(evaluateFormula(formula, { ...given, [more]: true }) || !before).toBe(true);
      }),
    );
  });
});

describe('explain', () => {
  test.each([
    [{ WORK_OBSERVATION: true }, ['COMPANY_OPINION'], 'Il manque l’avis de l’entreprise.'],
    [
      { COMPANY_OPINION: true },
      ['WORK_OBSERVATION', 'PROJECT_PRESENTATION', 'SIMULATION'],
      'Il manque soit une évaluation en situation professionnelle réelle, soit la présentation de projets ou activités réalisés en milieu professionnel, soit une évaluation à partir d’une situation professionnelle reconstituée (si nécessaire).',
    ],
    [{ SIMULATION: true, COMPANY_OPINION: true }, [], 'Toutes les modalités requises sont réunies.'],
  ] satisfies [MethodResults, AssessmentMethod[], string][])('RNCP28245 with %j misses %j', (given, methods, words) => {
    const explanation = explainFormula(FICHE, given);
    expect(explanation.methods).toEqual(methods);
    expect(explanationSentence(explanation, 'fr')).toBe(words);
  });

  it('counts what is still needed of an "at least"', () => {
    const { missing } = explainFormula(TWO_OF_THREE, { PROJECT_PRESENTATION: true });
    expect(missing).toEqual([{ type: 'atLeast', count: 1, of: [OBSERVATION, INTERVIEW] }]);
  });

  it('names parts whose satisfaction satisfies the whole, and none when satisfied', () => {
    fc.assert(
      fc.property(formulas, results, (formula, given) => {
        const { satisfied, missing, methods } = explainFormula(formula, given);
        expect(missing.length === 0).toBe(satisfied);
        const completed = { ...given, ...Object.fromEntries(methods.map((name) => [name, true])) };
        expect(evaluateFormula(formula, completed)).toBe(true);
      }),
    );
  });
});

describe('render', () => {
  test.each([
    [
      FICHE,
      'Il faut soit une évaluation en situation professionnelle réelle, soit la présentation de projets ou activités réalisés en milieu professionnel, soit une évaluation à partir d’une situation professionnelle reconstituée (si nécessaire), et l’avis de l’entreprise.',
      'Required: either an assessment in a real work situation, the presentation of projects or activities carried out at work or an assessment in a simulated work situation (if need be), and the opinion of the company.',
    ],
    [OPINION, 'Il faut l’avis de l’entreprise.', 'Required: the opinion of the company.'],
    [
      { type: 'all', of: [OBSERVATION, OPINION] },
      'Il faut une évaluation en situation professionnelle réelle et l’avis de l’entreprise.',
      'Required: an assessment in a real work situation and the opinion of the company.',
    ],
    [
      { type: 'any', of: [{ type: 'all', of: [OBSERVATION, OPINION] }, INTERVIEW] },
      'Il faut soit (une évaluation en situation professionnelle réelle et l’avis de l’entreprise), soit un entretien de validation sur dossier de preuves.',
      'Required: either (an assessment in a real work situation and the opinion of the company) or a validation interview on a file of evidence.',
    ],
    [
      TWO_OF_THREE,
      'Il faut au moins 2 des 3 modalités suivantes : une évaluation en situation professionnelle réelle, la présentation de projets ou activités réalisés en milieu professionnel et un entretien de validation sur dossier de preuves.',
      'Required: at least 2 of these 3 methods: an assessment in a real work situation, the presentation of projects or activities carried out at work and a validation interview on a file of evidence.',
    ],
  ] satisfies [AssessmentFormula, string, string][])('%j', (formula, french, english) => {
    expect(sentence(formula, 'fr')).toBe(french);
    expect(sentence(formula, 'en')).toBe(english);
  });

  it('is one clean sentence for any formula', () => {
    fc.assert(
      fc.property(formulas, fc.constantFrom('fr' as const, 'en' as const), (formula, language) => {
        expect(sentence(formula, language)).toMatch(/^(Il faut|Required:) \S.*[^.,]\.$/);
        expect(sentence(formula, language)).not.toMatch(/ {2}|undefined|,,|\( | \)|soit soit|either either/);
      }),
    );
  });
});

describe('check', () => {
  test.each([
    [FICHE, []],
    [{ type: 'any', of: [] }, [{ fault: 'EMPTY_GROUP', path: '' }]],
    [
      { type: 'all', of: [OPINION, { type: 'atLeast', count: 2, of: [PROJECT] }] },
      [{ fault: 'COUNT_OUT_OF_BOUNDS', path: '1' }],
    ],
    [{ type: 'atLeast', count: 0, of: [PROJECT] }, [{ fault: 'COUNT_OUT_OF_BOUNDS', path: '' }]],
    [{ type: 'atLeast', count: 1.5, of: [PROJECT, OPINION] }, [{ fault: 'COUNT_OUT_OF_BOUNDS', path: '' }]],
    [{ type: 'all', of: [OPINION, { type: 'any', of: [OPINION] }] }, [{ fault: 'METHOD_REPEATED', path: '1.0' }]],
  ] satisfies [AssessmentFormula, unknown[]][])('%j', (formula, findings) => {
    expect(checkFormula(formula)).toEqual(findings);
  });

  it('refuses a method the fiche does not have', () => {
    expect(checkFormula(FICHE, ['WORK_OBSERVATION', 'PROJECT_PRESENTATION', 'SIMULATION'])).toEqual([
      { fault: 'METHOD_NOT_ALLOWED', path: '1' },
    ]);
  });

  it('refuses a tree nested without end', () => {
    let deep = OPINION;
    for (let level = 0; level < 50; level += 1) deep = { type: 'all', of: [deep] };
    expect(checkFormula(deep).map(({ fault }) => fault)).toEqual(['TOO_DEEP']);
  });
});

describe('flatten', () => {
  it('gives the root first and every part after its parent', () => {
    expect(flattenFormula(FICHE).map(({ type, parent, onlyIfNeeded }) => [type, parent, onlyIfNeeded])).toEqual([
      ['all', null, false],
      ['any', 0, false],
      ['method', 1, false],
      ['method', 1, false],
      ['method', 1, true],
      ['method', 0, false],
    ]);
    expect(formulaMethods(FICHE)).toEqual([
      'WORK_OBSERVATION',
      'PROJECT_PRESENTATION',
      'SIMULATION',
      'COMPANY_OPINION',
    ]);
    fc.assert(
      fc.property(formulas, (formula) => {
        flattenFormula(formula).forEach(({ index, parent }, rank) => {
          expect(index).toBe(rank);
          expect(parent === null ? rank === 0 : parent < index).toBe(true);
        });
      }),
    );
  });
});

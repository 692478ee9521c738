import {
  FINDING_CODES,
  PARAMETER_WORDS,
  parameterValue,
  RULE_PARAMETERS,
  SESSION_ACTIONS,
  VALUE_WORDS,
  VERDICT_REASONS,
} from '@delibere/shared';
import { expect, test } from 'vitest';
import { FICHE, ruled } from '../../../../../testkit/jury/composition.ts';
import { SESSION_LIFE } from '../session/session-life.ts';
import { rulesPage } from './rules-page.ts';
import { GUARD_WORDS } from './words.ts';

const page = rulesPage();
const line = (start: string): string => page.split('\n').find((text) => text.startsWith(start)) ?? '';

test('the page tells every parameter, finding, outcome and step', () => {
  const told = [...FINDING_CODES, ...VERDICT_REASONS].filter((code) => page.includes(`| \`${code}\` |`));
  expect(told).toHaveLength(FINDING_CODES.length + VERDICT_REASONS.length);
  expect(RULE_PARAMETERS.filter((name) => line(`| ${PARAMETER_WORDS.fr[name]} |`) === '')).toEqual([]);
  expect(Object.keys(PARAMETER_WORDS.fr).sort()).toEqual([...RULE_PARAMETERS].sort());
  expect(page).not.toMatch(/undefined|\[object|\{\w+\}/);
});

test('the page is as it was read and agreed', async () => {
  await expect(page).toMatchFileSnapshot('./__golden__/rules.md');
});

test.each([
  ['[F20] the fiche', '| Parité |', '| autant de chaque côté [F20] | autant de chaque côté [A01] |'],
  ['[F21] five employers', '| Membres employeurs', '| de 1 à 5 [F21] | 1 ou plus [A01] |'],
  ['[A03] fifteen days', '| Délai de désignation', '| non dit [D] | 15 jours [A03] |'],
  ['[F18] [A11] blocks', '| Validité des blocs', '| illimitée [F18] | 60 mois [A11] |'],
  ['[A02] a finding with its source', '| `EMPLOYER_NOT_DESIGNATED_BY_CHAMBER` |', '| [A02] | non |'],
  ['[A03] a finding that may be overridden', '| `NOTICE_TOO_SHORT` |', '| [A03] | motivée |'],
  ['[A12] a step with its guards', '| transmettre |', '| centre d’examen | le dossier est complet'],
  ['a step that asks why', '| reporter | convoquée, ouverte | reportée |', '| oui |'],
])('%s', (_, start, part) => {
  expect(line(start)).toContain(part);
});

test('no guard is without words', () => {
  const guards = SESSION_ACTIONS.flatMap((action) => SESSION_LIFE[action].guards.map(({ name }) => name));
  expect(guards.filter((name) => GUARD_WORDS[name] === undefined)).toEqual([]);
  expect(Object.keys(GUARD_WORDS).filter((name) => !guards.includes(name))).toEqual([]);
});

test.each([
  ['employerMembers', { employerMembers: { min: 3, max: 3 } }, '3'],
  ['votersPerUnion', { votersPerUnion: null }, 'tous'],
  ['votersPerUnion', { votersPerUnion: 2 }, '2'],
  ['quorum', { quorum: { employers: 2, unions: 2, total: 5 } }, '2 votant employeur, 2 votant salarié, 5 en tout'],
  ['majority', { majority: { kind: 'ABSOLUTE' } }, 'absolue des votants présents'],
  [
    'majority',
    { majority: { kind: 'THRESHOLD', numerator: 2, denominator: 3, of: 'PRESENT' } },
    '2/3 des voix des présents',
  ],
  [
    'majority',
    { majority: { kind: 'THRESHOLD', numerator: 3, denominator: 5, of: 'EXPRESSED' } },
    '3/5 des voix exprimées',
  ],
  ['capabilityRetention', { capabilityRetention: { kind: 'NOT_KEPT' } }, 'non conservées'],
  ['presidentSide', { presidentSide: 'ALTERNATING' }, VALUE_WORDS.fr.ALTERNATING ?? ''],
  ['regionalCommitteeTold', { regionalCommitteeTold: true }, 'oui'],
] as const)('the value of %s in %j is "%s"', (parameter, change, words) => {
  expect(parameterValue(parameter, ruled(FICHE, change).parameters, 'fr')).toBe(words);
});

import { expect, test } from 'vitest';
import { applicableRules, proposedRules, rulesMisfit } from './proposed-rules.ts';

const rules = (
  code: string,
  parts: { version?: number; certifications?: readonly string[] | null; from?: string; to?: string | null } = {},
) => ({
  code,
  version: 1,
  certifications: null,
  from: '2019-11-08',
  to: null,
  ...parts,
});

const FICHE = rules('FICHE', { certifications: ['RNCP1'], from: '2017-01-01' });
const BRANCH = rules('BRANCH');

test.each([
  [
    'those made for the certification come before those of the branch',
    [BRANCH, FICHE],
    ['RNCP1'],
    '2026-01-01',
    'FICHE@1',
  ],
  [
    'though those of the branch are more recent or come before by name',
    [rules('A', { from: '2025-01-01' }), FICHE],
    ['RNCP1'],
    '2026-01-01',
    'FICHE@1',
  ],
  [
    'and though they come after by name and those of the branch are older',
    [rules('Z', { certifications: ['RNCP1'], from: '2020-01-01' }), rules('A', { from: '2020-01-01' })],
    ['RNCP1'],
    '2026-01-01',
    'Z@1',
  ],
  [
    'of two made for the certification the later',
    [FICHE, rules('LATER', { certifications: ['RNCP1'], from: '2018-01-01' })],
    ['RNCP1'],
    '2026-01-01',
    'LATER@1',
  ],
  ['those of the branch serve several certifications', [FICHE, BRANCH], ['RNCP1', 'RNCP2'], '2026-01-01', 'BRANCH@1'],
  [
    'before the branch had rules only those of the fiche are there',
    [BRANCH, FICHE],
    ['RNCP1'],
    '2018-01-01',
    'FICHE@1',
  ],
  ['there may be none', [BRANCH], ['RNCP1'], '2018-01-01', null],
  ['those that ended do not serve', [rules('OLD', { to: '2025-12-31' })], ['RNCP1'], '2026-01-01', null],
  ['of two in force the later', [BRANCH, rules('NEW', { from: '2025-01-01' })], ['RNCP1'], '2026-01-01', 'NEW@1'],
  ['of two versions the later', [BRANCH, rules('BRANCH', { version: 2 })], ['RNCP1'], '2026-01-01', 'BRANCH@2'],
  ['of equals the first by name, whatever their order', [rules('B'), rules('A')], ['RNCP1'], '2026-01-01', 'A@1'],
])('%s', (_, published, certifications, on, expected) => {
  const found = proposedRules(published, certifications, on);
  expect(found && `${found.code}@${found.version}`).toBe(expected);
});

test('all that may be chosen are told, the proposed ones first, and why others may not', () => {
  const ended = rules('OLD', { to: '2025-12-31' });
  const applicable = applicableRules([BRANCH, ended, FICHE], ['RNCP1'], '2026-01-01').map(({ code }) => code);
  expect(applicable).toEqual(['FICHE', 'BRANCH']);
  expect(rulesMisfit(ended, ['RNCP1'], '2026-01-01')).toBe('RULES_NOT_IN_FORCE');
  expect(rulesMisfit(ended, ['RNCP1'], '2025-12-31')).toBeNull();
  expect(rulesMisfit(FICHE, ['RNCP1', 'RNCP2'], '2026-01-01')).toBe('RULES_OF_OTHERS');
});

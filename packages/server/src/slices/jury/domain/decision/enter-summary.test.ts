import type { AssessedCase } from '@delibere/shared';
import { expect, test } from 'vitest';
import { FORMULA_28245, use } from '../../../../../testkit/jury/cases.ts';
import { accepted, refused } from '../../../../kernel/result.ts';
import { enterSummary, type FicheOfCase } from './enter-summary.ts';

const FICHE: FicheOfCase = {
  registeredFrom: '2017-04-21',
  registeredUntil: '2022-04-21',
  deliveryDeadline: '2027-04-21',
  accessRoutes: [
    { route: 'STUDENT', open: false },
    { route: 'CONTINUING_TRAINING', open: true },
    { route: 'EXPERIENCE', open: null },
  ],
  blocks: [
    { code: 'BC01', formula: FORMULA_28245, capabilities: [{ code: 'C1' }, { code: 'C2' }] },
    { code: 'BC02', formula: null, capabilities: [{ code: 'C3' }] },
  ],
};
const KEPT = { acquiredOn: '2025-06-10', validUntil: '2027-06-10' };
const PANEL = { assessors: 2, barred: 0 };

type Block = AssessedCase['blocks'][number];
const assessed = (code: string, capabilities: readonly string[], more: Partial<Block> = {}): Block => ({
  code,
  uses: [],
  capabilities: capabilities.map((one) => ({ code: one, result: 'ACQUIRED', earlier: null })),
  panel: null,
  earlier: null,
  ...more,
});
const entered = (blocks: readonly Block[], route: AssessedCase['route'] = 'CONTINUING_TRAINING'): AssessedCase => ({
  rank: null,
  route,
  enteredOn: '2022-03-01',
  evidenceFiledOn: null,
  companyOpinion: null,
  blocks: [...blocks],
});
const silent = (code: string) => ({ code, result: 'NOT_ASSESSED', earlier: null });

test('what is entered stands beside what the fiche says, and what nobody spoke of is not assessed', () => {
  const uses = [use('WORK_OBSERVATION')];
  const second: Block = {
    ...assessed('BC01', [], { uses, panel: PANEL, earlier: KEPT }),
    capabilities: [{ code: 'C2', result: 'NOT_ACQUIRED', earlier: KEPT }],
  };
  const { registeredFrom, registeredUntil, deliveryDeadline } = FICHE;
  expect(enterSummary(entered([second]), FICHE)).toEqual(
    accepted({
      route: 'CONTINUING_TRAINING',
      routeOpen: true,
      registeredFrom,
      registeredUntil,
      deliveryDeadline,
      enteredOn: '2022-03-01',
      blocks: [
        {
          code: 'BC01',
          formula: FORMULA_28245,
          uses,
          capabilities: [silent('C1'), { code: 'C2', result: 'NOT_ACQUIRED', earlier: { code: 'C2', ...KEPT } }],
          panel: PANEL,
          earlier: { code: 'BC01', ...KEPT },
        },
        { code: 'BC02', formula: null, uses: [], capabilities: [silent('C3')], panel: null, earlier: null },
      ],
    }),
  );
});

test.each([
  ['STUDENT', false],
  ['CONTINUING_TRAINING', true],
  ['EXPERIENCE', null],
  ['APPRENTICESHIP', null],
] as const)('whether the route %s is open is what the fiche says: %j', (route, open) => {
  expect(enterSummary(entered([], route), FICHE)).toMatchObject({ value: { route, routeOpen: open } });
});

test.each([
  ['a block the fiche does not have', [assessed('BC09', ['C1'])], 'blocks.0.code', 'UNKNOWN_BLOCK'],
  ['a block that comes twice', [assessed('BC01', []), assessed('BC01', [])], 'blocks.1.code', 'TWICE'],
  [
    'a capability of another block',
    [assessed('BC01', ['C1']), assessed('BC02', ['C3', 'C2'])],
    'blocks.1.capabilities.1.code',
    'UNKNOWN_CAPABILITY',
  ],
  ['a capability that comes twice', [assessed('BC01', ['C2', 'C1', 'C2'])], 'blocks.0.capabilities.2.code', 'TWICE'],
] as const)('%s is refused by its path', (_, blocks, path, code) => {
  expect(enterSummary(entered(blocks), FICHE)).toEqual(refused([{ path, code }]));
});

test('everything that is wrong is told at once', () => {
  const blocks = [assessed('BC09', []), assessed('BC01', ['C9'])];
  expect(enterSummary(entered(blocks), FICHE)).toEqual(
    refused([
      { path: 'blocks.0.code', code: 'UNKNOWN_BLOCK' },
      { path: 'blocks.1.capabilities.0.code', code: 'UNKNOWN_CAPABILITY' },
    ]),
  );
});

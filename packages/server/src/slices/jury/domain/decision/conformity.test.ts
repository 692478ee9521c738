import type { ConformityItem } from '@delibere/shared';
import { expect, test } from 'vitest';
import { CLEAR_CASE, capability, DELIBERATION, secondBlock, use } from '../../../../../testkit/jury/cases.ts';
import type { CaseSummary } from './case-summary.ts';
import { checkConformity } from './conformity.ts';

const lines = (summary: CaseSummary): ReadonlyMap<ConformityItem, string> =>
  new Map(
    checkConformity(summary, DELIBERATION).map(({ item, status, blocks }) => [item, [status, ...blocks].join(' ')]),
  );

test('[F11] a clear case conforms; what does not arise is not asked', () => {
  expect([...lines(CLEAR_CASE)]).toEqual([
    ['ROUTE_OPEN', 'MET'],
    ['FICHE_VALID_AT_ENTRY', 'MET'],
    ['DELIVERY_STILL_POSSIBLE', 'NOT_APPLICABLE'],
    ['FORMULA_SATISFIED', 'MET'],
    ['SIMULATION_REASONED', 'NOT_APPLICABLE'],
    ['PANEL_FORMED', 'MET'],
    ['OPINION_PRESENT', 'MET'],
    ['REPORTS_ON_TIME', 'NOT_APPLICABLE'],
    ['DATES_IN_ORDER', 'MET'],
  ]);
});

const withUse = (...uses: readonly ReturnType<typeof use>[]): CaseSummary =>
  secondBlock({ uses: [...uses, use('COMPANY_OPINION')] });
const project = (reportDueOn: string | null, reportReceivedOn: string | null): CaseSummary =>
  withUse(use('PROJECT_PRESENTATION', { reportDueOn, reportReceivedOn }));

test.each<[string, CaseSummary, ConformityItem, string]>([
  ['a closed route', { ...CLEAR_CASE, routeOpen: false }, 'ROUTE_OPEN', 'NOT_MET'],
  ['a route the fiche does not speak of', { ...CLEAR_CASE, routeOpen: null }, 'ROUTE_OPEN', 'NOT_MET'],
  [
    '[T01] entered on the last day of the registration',
    { ...CLEAR_CASE, enteredOn: '2022-04-21' },
    'FICHE_VALID_AT_ENTRY',
    'MET',
  ],
  ['[T01] entered the day after', { ...CLEAR_CASE, enteredOn: '2022-04-22' }, 'FICHE_VALID_AT_ENTRY', 'NOT_MET'],
  ['entered before the registration', { ...CLEAR_CASE, enteredOn: '2017-04-20' }, 'FICHE_VALID_AT_ENTRY', 'NOT_MET'],
  ['a registration whose end is not said', { ...CLEAR_CASE, registeredUntil: null }, 'FICHE_VALID_AT_ENTRY', 'MET'],
  ['a registration that is not known', { ...CLEAR_CASE, registeredFrom: null }, 'FICHE_VALID_AT_ENTRY', 'NOT_MET'],
  ['the last day of delivery', { ...CLEAR_CASE, deliveryDeadline: DELIBERATION }, 'DELIVERY_STILL_POSSIBLE', 'MET'],
  ['the day after', { ...CLEAR_CASE, deliveryDeadline: '2026-06-15' }, 'DELIVERY_STILL_POSSIBLE', 'NOT_MET'],

  ['[F04] no opinion', secondBlock({ uses: [use('WORK_OBSERVATION')] }), 'FORMULA_SATISFIED', 'NOT_MET BC02'],
  [
    '[F04] nothing but an opinion',
    secondBlock({ uses: [use('COMPANY_OPINION')] }),
    'FORMULA_SATISFIED',
    'NOT_MET BC02',
  ],
  [
    '[F04] an inconclusive observation',
    withUse(use('WORK_OBSERVATION', { conclusive: false })),
    'FORMULA_SATISFIED',
    'NOT_MET BC02',
  ],
  [
    '[F07] an unfavourable opinion is an opinion',
    secondBlock({ uses: [use('WORK_OBSERVATION'), use('COMPANY_OPINION', { conclusive: false })] }),
    'FORMULA_SATISFIED',
    'MET',
  ],
  ['a formula that was not understood', secondBlock({ formula: null }), 'FORMULA_SATISFIED', 'NOT_MET BC02'],
  ['[F05] a simulation without a reason', withUse(use('SIMULATION')), 'SIMULATION_REASONED', 'NOT_MET BC02'],
  [
    '[F05] a simulation for no reason',
    withUse(use('SIMULATION', { reason: ' ' })),
    'SIMULATION_REASONED',
    'NOT_MET BC02',
  ],
  [
    '[F05] a simulation with its reason',
    withUse(use('SIMULATION', { reason: 'Arrêt de ligne' })),
    'SIMULATION_REASONED',
    'MET',
  ],
  [
    '[F05] of two simulations, one without',
    withUse(use('SIMULATION', { reason: 'Arrêt' }), use('SIMULATION')),
    'SIMULATION_REASONED',
    'NOT_MET BC02',
  ],
  ['[F10] no panel', secondBlock({ panel: null }), 'PANEL_FORMED', 'NOT_MET BC02'],
  ['[F10] a panel of nobody', secondBlock({ panel: { assessors: 0, barred: 0 } }), 'PANEL_FORMED', 'NOT_MET BC02'],
  [
    '[F10] a trainer of the candidate in the panel',
    secondBlock({ panel: { assessors: 2, barred: 1 } }),
    'PANEL_FORMED',
    'NOT_MET BC02',
  ],
  ['[F10] a panel of one', secondBlock({ panel: { assessors: 1, barred: 0 } }), 'PANEL_FORMED', 'MET'],
  ['[F07] no opinion', secondBlock({ uses: [use('WORK_OBSERVATION')] }), 'OPINION_PRESENT', 'NOT_MET BC02'],
  [
    '[F07] an opinion after the jury sat',
    secondBlock({ uses: [use('WORK_OBSERVATION'), use('COMPANY_OPINION', { on: '2026-06-17' })] }),
    'OPINION_PRESENT',
    'NOT_MET BC02',
  ],
  [
    '[F07] an opinion on the very day',
    secondBlock({ uses: [use('WORK_OBSERVATION'), use('COMPANY_OPINION', { on: DELIBERATION })] }),
    'OPINION_PRESENT',
    'MET',
  ],
  ['[F06] a report on its last day', project('2026-05-20', '2026-05-20'), 'REPORTS_ON_TIME', 'MET'],
  ['[F06] a report a day late', project('2026-05-20', '2026-05-21'), 'REPORTS_ON_TIME', 'NOT_MET BC02'],
  ['[F06] no report', project('2026-05-20', null), 'REPORTS_ON_TIME', 'NOT_MET BC02'],
  ['[F06] a report where no day was set', project(null, '2026-05-20'), 'REPORTS_ON_TIME', 'MET'],
  ['[F06] no report, and no day was set', project(null, null), 'REPORTS_ON_TIME', 'NOT_MET BC02'],
  [
    '[F06] of two reports, one that never came',
    withUse(use('PROJECT_PRESENTATION', { reportReceivedOn: '2026-05-20' }), use('PROJECT_PRESENTATION')),
    'REPORTS_ON_TIME',
    'NOT_MET BC02',
  ],
  [
    'assessed before entering',
    withUse(use('WORK_OBSERVATION', { on: '2022-02-28' })),
    'DATES_IN_ORDER',
    'NOT_MET BC02',
  ],
  ['assessed on the day of the jury', withUse(use('WORK_OBSERVATION', { on: DELIBERATION })), 'DATES_IN_ORDER', 'MET'],
  ['assessed after the jury', withUse(use('WORK_OBSERVATION', { on: '2026-06-17' })), 'DATES_IN_ORDER', 'NOT_MET BC02'],
])('[F11] %s', (_, summary, item, line) => {
  expect(lines(summary).get(item)).toBe(line);
});

test('[F15] an interview of experience, whose formula asks for no opinion, is not asked for one', () => {
  const uses = [use('EVIDENCE_INTERVIEW')];
  const formula = { type: 'method', method: 'EVIDENCE_INTERVIEW' } as const;
  const blocks = CLEAR_CASE.blocks.map((block) => ({ ...block, formula, uses }));
  const read = lines({ ...CLEAR_CASE, route: 'EXPERIENCE', blocks });
  expect([read.get('FORMULA_SATISFIED'), read.get('OPINION_PRESENT')]).toEqual(['MET', 'NOT_APPLICABLE']);
});

test('[F17] a block that was not assessed this time is not asked about', () => {
  const capabilities = [capability('C8', { result: 'NOT_ASSESSED' })];
  const read = lines(secondBlock({ capabilities, uses: [], panel: null }));
  expect([read.get('PANEL_FORMED'), read.get('FORMULA_SATISFIED'), read.get('DATES_IN_ORDER')]).toEqual(
    Array(3).fill('MET'),
  );
});

import { expect, test } from 'vitest';
import { ballotOf } from '../../../../../testkit/jury/ballots.ts';
import {
  block,
  CLEAR_CASE,
  capability,
  DELIBERATION,
  earlier,
  secondBlock,
  use,
  withC8,
} from '../../../../../testkit/jury/cases.ts';
import { tally } from '../ballot/tally.ts';
import { ACCORD_2019, FICHE_RNCP28245 } from '../rules/shipped.ts';
import type { CaseSummary } from './case-summary.ts';
import { type Deliberation, decide } from './decide.ts';
import { type Proposal, propose } from './proposal.ts';
import { keep, stillCounts } from './retention.ts';

const BOTH = ['BC01', 'BC02'];
const REST = ['C10', 'C11', 'C12', 'C9'];
const admitted: Proposal = { outcome: 'ADMITTED', blocks: BOTH, capabilities: [] };
const first = (capabilities: readonly string[]): Proposal => ({
  outcome: 'NOT_ADMITTED',
  blocks: ['BC01'],
  capabilities,
});
const ALL_SECOND = ['C10', 'C11', 'C12', 'C8', 'C9'];

function unproved(): CaseSummary['blocks'] {
  const { blocks } = withC8({ result: 'NOT_ASSESSED', earlier: earlier('C8') });
  return blocks.map((one) => (one.code === 'BC02' ? { ...one, uses: [] } : one));
}

test.each<[string, CaseSummary, Proposal]>([
  ['[F13] every block acquired', CLEAR_CASE, admitted],
  ['[A08] a capability not acquired', withC8({ result: 'NOT_ACQUIRED' }), first(REST)],
  ['[A08] a capability not assessed', withC8({ result: 'NOT_ASSESSED' }), first(REST)],
  ['a capability kept from an earlier jury', withC8({ result: 'NOT_ASSESSED', earlier: earlier('C8') }), admitted],
  ['kept, though not acquired again', withC8({ result: 'NOT_ACQUIRED', earlier: earlier('C8') }), admitted],
  ['kept until that day', withC8({ result: 'NOT_ASSESSED', earlier: earlier('C8', DELIBERATION) }), admitted],
  ['kept until the day before', withC8({ result: 'NOT_ASSESSED', earlier: earlier('C8', '2026-06-15') }), first(REST)],
  ['[F04] a formula not satisfied', secondBlock({ uses: [use('WORK_OBSERVATION')] }), first(ALL_SECOND)],
  ['a formula not understood', secondBlock({ formula: null }), first(ALL_SECOND)],
  [
    'a block kept from an earlier jury',
    secondBlock({ earlier: earlier('BC02'), capabilities: [capability('C8', { result: 'NOT_ASSESSED' })], uses: [] }),
    admitted,
  ],
  [
    'a block kept until the day before',
    secondBlock({
      earlier: earlier('BC02', '2026-06-15'),
      capabilities: [capability('C8', { result: 'NOT_ASSESSED' })],
      uses: [],
    }),
    first([]),
  ],
  [
    'all its capabilities kept, no method needed again',
    secondBlock({ capabilities: [capability('C8', { result: 'NOT_ASSESSED', earlier: earlier('C8') })], uses: [] }),
    admitted,
  ],
  [
    'one capability kept, the others assessed by methods that do not satisfy the formula',
    { ...CLEAR_CASE, blocks: unproved() },
    first(ALL_SECOND),
  ],
  ['a block without capabilities', secondBlock({ capabilities: [] }), first([])],
  ['a case without blocks', { ...CLEAR_CASE, blocks: [] }, { outcome: 'NOT_ADMITTED', blocks: [], capabilities: [] }],
  ['blocks told in no order', { ...CLEAR_CASE, blocks: CLEAR_CASE.blocks.toReversed() }, admitted],
])('[F12] what the assessments propose: %s', (_, summary, proposal) => {
  expect(propose(summary, DELIBERATION)).toEqual(proposal);
});

const CONSENSUS = { kind: 'CONSENSUS' } as const;
const carried = { kind: 'BALLOT', verdict: tally(ballotOf('FF', 'FF')) } as const;
const rejected = { kind: 'BALLOT', verdict: tally(ballotOf('AA', 'AA')) } as const;
const tied = { kind: 'BALLOT', verdict: tally(ballotOf('OF', 'AO')) } as const;

function declared(more: Partial<Deliberation> = {}): Deliberation {
  return { way: CONSENSUS, outcome: 'ADMITTED', blocks: BOTH, capabilities: [], reason: null, ...more };
}

const partial = declared({ outcome: 'NOT_ADMITTED', blocks: ['BC01'], capabilities: REST });
const LACKING = withC8({ result: 'NOT_ACQUIRED' });

const refusalOf = (deliberation: Deliberation, summary: CaseSummary = CLEAR_CASE): unknown => {
  const result = decide(deliberation, summary, ACCORD_2019.parameters, DELIBERATION);
  return result.ok ? null : result.refusal;
};

test.each<[string, Deliberation, CaseSummary, unknown]>([
  ['[F13] admitted with every block', declared(), CLEAR_CASE, null],
  ['admitted by a ballot', declared({ way: carried }), CLEAR_CASE, null],
  ['blocks told in another order', declared({ blocks: BOTH.toReversed() }), CLEAR_CASE, null],
  ['capabilities of acquired blocks go without saying', declared({ capabilities: ['C1', 'C8'] }), CLEAR_CASE, null],
  ['[A08] not admitted as proposed', partial, LACKING, null],
  ['not admitted by a ballot, as proposed', { ...partial, way: rejected }, LACKING, null],
  [
    '[F13] admitted without a block',
    declared({ blocks: ['BC01'], reason: 'r' }),
    LACKING,
    [{ code: 'BLOCKS_MISSING', codes: ['BC02'] }],
  ],
  [
    'admitted, and of no block',
    declared({ blocks: [] }),
    { ...CLEAR_CASE, blocks: [] },
    [{ code: 'BLOCKS_MISSING', codes: [] }],
  ],
  [
    'not admitted with every block',
    declared({ outcome: 'NOT_ADMITTED', way: rejected }),
    CLEAR_CASE,
    [{ code: 'ALL_BLOCKS_ACQUIRED' }],
  ],
  [
    'a block nobody knows',
    declared({ blocks: [...BOTH, 'BC09', 'BC03'], reason: 'r' }),
    CLEAR_CASE,
    [{ code: 'UNKNOWN_BLOCK', codes: ['BC03', 'BC09'] }],
  ],
  [
    'a capability nobody knows',
    { ...partial, capabilities: [...REST, 'C99'], reason: 'r' },
    LACKING,
    [{ code: 'UNKNOWN_CAPABILITY', codes: ['C99'] }],
  ],
  ['a ballot that decided nothing', { ...partial, way: tied }, LACKING, [{ code: 'BALLOT_UNDECIDED' }]],
  ['a ballot that rejected, and admitted', declared({ way: rejected }), CLEAR_CASE, [{ code: 'BALLOT_CONTRADICTED' }]],
  ['a ballot that carried, and not admitted', { ...partial, way: carried }, LACKING, [{ code: 'BALLOT_CONTRADICTED' }]],
  ['more than proposed, for no reason', declared(), LACKING, [{ code: 'REASON_MISSING' }]],
  ['more than proposed, for a blank reason', declared({ reason: ' ' }), LACKING, [{ code: 'REASON_MISSING' }]],
  ['more than proposed, for a reason', declared({ reason: 'Erreur de report' }), LACKING, null],
  [
    'a capability more than proposed',
    { ...partial, capabilities: [...REST, 'C8'] },
    LACKING,
    [{ code: 'REASON_MISSING' }],
  ],
  ['a block less than proposed', partial, CLEAR_CASE, [{ code: 'REASON_MISSING' }]],
  ['a capability less than proposed', { ...partial, capabilities: ['C9'] }, LACKING, [{ code: 'REASON_MISSING' }]],
  [
    'a block that an earlier jury gave',
    declared({ outcome: 'NOT_ADMITTED', blocks: ['BC01'], reason: 'r' }),
    secondBlock({ earlier: earlier('BC02') }),
    [{ code: 'EARLIER_RESULT_DROPPED', codes: ['BC02'] }],
  ],
  [
    'a capability that an earlier jury gave',
    { ...partial, capabilities: REST, reason: 'r' },
    withC8({ earlier: earlier('C8') }),
    [{ code: 'EARLIER_RESULT_DROPPED', codes: ['C8'] }],
  ],
  [
    'a capability that an earlier jury gave for a time that is over',
    { ...partial, reason: 'r' },
    withC8({ result: 'NOT_ACQUIRED', earlier: earlier('C8', '2026-06-15') }),
    null,
  ],
])('[F12] the jury decides: %s', (_, deliberation, summary, refusal) => {
  expect(refusalOf(deliberation, summary)).toEqual(refusal);
});

const kept = (code: string, validUntil: string | null): unknown => ({ code, acquiredOn: DELIBERATION, validUntil });

test('[A09] [A10] [A11] not admitted: what is kept and until when, under the agreement', () => {
  const result = decide(partial, LACKING, ACCORD_2019.parameters, DELIBERATION);
  expect(result).toEqual({
    ok: true,
    value: {
      outcome: 'NOT_ADMITTED',
      way: 'CONSENSUS',
      deliberatedOn: DELIBERATION,
      blocks: [kept('BC01', '2031-06-16')],
      capabilities: ['C9', 'C10', 'C11', 'C12'].map((code) => kept(code, '2028-06-16')),
      departs: false,
      reason: null,
      notifyBy: null,
    },
  });
});

test('[F18] under the fiche blocks are kept without limit, capabilities outside an acquired block are not', () => {
  const result = decide(partial, LACKING, FICHE_RNCP28245.parameters, DELIBERATION);
  expect(result).toMatchObject({ value: { blocks: [kept('BC01', null)], capabilities: [] } });
});

test('what an earlier jury gave keeps its own end, whatever the rules of today', () => {
  const summary: CaseSummary = {
    ...CLEAR_CASE,
    blocks: [
      block('BC01', ['C1'], { earlier: earlier('BC01', '2027-01-31') }),
      block('BC02', ['C8', 'C9'], {
        capabilities: [
          capability('C8', { earlier: earlier('C8', '2026-12-31') }),
          capability('C9', { result: 'NOT_ACQUIRED' }),
        ],
      }),
    ],
  };
  const own = declared({ outcome: 'NOT_ADMITTED', blocks: ['BC01'], capabilities: ['C8'] });
  expect(decide(own, summary, ACCORD_2019.parameters, DELIBERATION)).toMatchObject({
    value: { blocks: [earlier('BC01', '2027-01-31')], capabilities: [earlier('C8', '2026-12-31')] },
  });
});

test('a result that has lapsed and is acquired again is kept from today', () => {
  const summary = secondBlock({ earlier: earlier('BC02', '2026-06-15') });
  expect(decide(declared(), summary, ACCORD_2019.parameters, DELIBERATION)).toMatchObject({
    value: { blocks: [kept('BC01', '2031-06-16'), kept('BC02', '2031-06-16')] },
  });
});

test('a decision that departs from the proposal says so, with its reason', () => {
  const result = decide(declared({ reason: 'Erreur', way: carried }), LACKING, ACCORD_2019.parameters, DELIBERATION);
  expect(result).toMatchObject({ value: { departs: true, reason: 'Erreur', way: 'BALLOT' } });
});

test('[T15] the result of a candidate through experience is notified within fifteen days', () => {
  const summary: CaseSummary = { ...CLEAR_CASE, route: 'EXPERIENCE' };
  expect(decide(declared(), summary, ACCORD_2019.parameters, DELIBERATION)).toMatchObject({
    value: { notifyBy: '2026-07-01' },
  });
});

test('[A10] months run from the deliberation, and end with a month that is shorter', () => {
  expect(keep('C1', { kind: 'MONTHS', months: 24 }, '2024-02-29')?.validUntil).toBe('2026-02-28');
  expect(keep('C1', { kind: 'NOT_KEPT' }, '2024-02-29')).toBeNull();
});

test('[A10] the last day of validity counts', () => {
  const on = (day: string): boolean => stillCounts(earlier('C1', '2026-06-16'), day);
  expect(['2026-06-16', '2026-06-17'].map(on)).toEqual([true, false]);
  expect([stillCounts(null, '2026-01-01'), stillCounts(earlier('C1'), '2099-01-01')]).toEqual([false, true]);
});

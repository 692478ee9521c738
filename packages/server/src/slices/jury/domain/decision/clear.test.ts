import { expect, test } from 'vitest';
import {
  CLEAR_CASE,
  capability,
  DELIBERATION,
  earlier,
  secondBlock,
  withC8,
} from '../../../../../testkit/jury/cases.ts';
import type { CaseSummary } from './case-summary.ts';
import { isClear } from './clear.ts';

const UNASSESSED = { capabilities: [capability('C8', { result: 'NOT_ASSESSED' })], uses: [], panel: null } as const;

test.each<[string, CaseSummary, boolean]>([
  ['everything acquired and in order', CLEAR_CASE, true],
  ['what does not apply is not wanting', secondBlock({ ...UNASSESSED, earlier: earlier('BC02') }), true],
  ['a capability not acquired', withC8({ result: 'NOT_ACQUIRED' }), false],
  ['everything acquired, by a route that is closed', { ...CLEAR_CASE, routeOpen: false }, false],
  ['everything acquired, by a panel that was not formed', secondBlock({ panel: null }), false],
  ['nothing acquired and nothing in order', { ...CLEAR_CASE, routeOpen: false, blocks: [] }, false],
])('%s', (_, summary, expected) => {
  expect(isClear(summary, DELIBERATION)).toBe(expected);
});

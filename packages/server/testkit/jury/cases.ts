import type { AssessmentFormula, AssessmentMethod } from '@delibere/shared';
import type {
  BlockSummary,
  CapabilitySummary,
  CaseSummary,
  MethodUse,
} from '../../src/slices/jury/domain/decision/case-summary.ts';
import type { Kept } from '../../src/slices/jury/domain/decision/retention.ts';
import { SESSION_DAY } from './composition.ts';

/** The formula of both blocks of RNCP28245. */
export const FORMULA_28245: AssessmentFormula = {
  type: 'all',
  of: [
    {
      type: 'any',
      of: [
        { type: 'method', method: 'WORK_OBSERVATION' },
        { type: 'method', method: 'PROJECT_PRESENTATION' },
        { type: 'method', method: 'SIMULATION', onlyIfNeeded: true },
      ],
    },
    { type: 'method', method: 'COMPANY_OPINION' },
  ],
};

export function use(method: AssessmentMethod, more: Partial<MethodUse> = {}): MethodUse {
  return {
    method,
    on: '2026-06-01',
    conclusive: true,
    reason: null,
    reportDueOn: null,
    reportReceivedOn: null,
    ...more,
  };
}

export function capability(code: string, more: Partial<CapabilitySummary> = {}): CapabilitySummary {
  return { code, result: 'ACQUIRED', earlier: null, ...more };
}

export function earlier(code: string, validUntil: string | null = null): Kept {
  return { code, acquiredOn: '2025-06-10', validUntil };
}

export function block(code: string, capabilities: readonly string[], more: Partial<BlockSummary> = {}): BlockSummary {
  return {
    code,
    formula: FORMULA_28245,
    uses: [use('WORK_OBSERVATION'), use('COMPANY_OPINION')],
    capabilities: capabilities.map((name) => capability(name)),
    panel: { assessors: 2, barred: 0 },
    earlier: null,
    ...more,
  };
}

const FIRST = block('BC01', ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7']);
const SECOND = block('BC02', ['C8', 'C9', 'C10', 'C11', 'C12']);

/** A candidate who acquired everything in continuing training, entered while the fiche was registered. */
export const CLEAR_CASE: CaseSummary = {
  route: 'CONTINUING_TRAINING',
  routeOpen: true,
  registeredFrom: '2017-04-21',
  registeredUntil: '2022-04-21',
  deliveryDeadline: null,
  enteredOn: '2022-03-01',
  blocks: [FIRST, SECOND],
};

/** The clear case with changes to its second block. */
export function secondBlock(more: Partial<BlockSummary>): CaseSummary {
  return { ...CLEAR_CASE, blocks: [FIRST, { ...SECOND, ...more }] };
}

/** The clear case, one capability of its second block changed. */
export function withC8(more: Partial<CapabilitySummary>): CaseSummary {
  return secondBlock({ capabilities: [capability('C8', more), ...SECOND.capabilities.slice(1)] });
}

export const DELIBERATION = SESSION_DAY;

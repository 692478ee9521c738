import { CONFORMITY_ITEMS, type ConformityItem, type ConformityStatus, formulaMethods } from '@delibere/shared';
import { type IsoDate, within } from '../days.ts';
import { isAssessed, satisfiesFormula } from './block-state.ts';
import type { BlockSummary, CaseSummary, MethodUse } from './case-summary.ts';

/** One line of the checklist, computed for the jury to confirm [F11]. */
export interface ConformityLine {
  readonly item: ConformityItem;
  readonly status: ConformityStatus;
  /** Codes of the blocks that do not meet it; empty when it is about the whole case. */
  readonly blocks: readonly string[];
}

type Answer = Omit<ConformityLine, 'item'>;

const WHOLE: Answer = { status: 'MET', blocks: [] };
const NOT_APPLICABLE: Answer = { status: 'NOT_APPLICABLE', blocks: [] };

const whole = (met: boolean): Answer => (met ? WHOLE : { status: 'NOT_MET', blocks: [] });

/** Of the blocks a question is about, those that fail it. */
function perBlock(asked: readonly BlockSummary[], meets: (block: BlockSummary) => boolean): Answer {
  if (asked.length === 0) return NOT_APPLICABLE;
  const failing = asked.filter((block) => !meets(block)).map(({ code }) => code);
  return { status: failing.length === 0 ? 'MET' : 'NOT_MET', blocks: failing };
}

const uses = ({ uses: all }: BlockSummary, method: MethodUse['method']): readonly MethodUse[] =>
  all.filter((use) => use.method === method);

const asksOpinion = ({ formula }: BlockSummary): boolean =>
  formula !== null && formulaMethods(formula).includes('COMPANY_OPINION');

function reportOnTime({ reportDueOn, reportReceivedOn }: MethodUse): boolean {
  return reportReceivedOn !== null && (reportDueOn === null || reportReceivedOn <= reportDueOn);
}

type Check = (summary: CaseSummary, assessed: readonly BlockSummary[], on: IsoDate) => Answer;

const CHECKS: Readonly<Record<ConformityItem, Check>> = {
  ROUTE_OPEN: ({ routeOpen }) => whole(routeOpen === true),
  FICHE_VALID_AT_ENTRY: ({ registeredFrom, registeredUntil, enteredOn }) =>
    whole(registeredFrom !== null && within(enteredOn, registeredFrom, registeredUntil)),
  DELIVERY_STILL_POSSIBLE: ({ deliveryDeadline }, _, on) =>
    deliveryDeadline === null ? NOT_APPLICABLE : whole(on <= deliveryDeadline),
  FORMULA_SATISFIED: (_, assessed) => perBlock(assessed, satisfiesFormula),
  SIMULATION_REASONED: (_, assessed) =>
    perBlock(
      assessed.filter((block) => uses(block, 'SIMULATION').length > 0),
      (block) => uses(block, 'SIMULATION').every(({ reason }) => reason !== null && reason.trim() !== ''),
    ),
  PANEL_FORMED: (_, assessed) =>
    perBlock(assessed, ({ panel }) => panel !== null && panel.assessors > 0 && panel.barred === 0),
  OPINION_PRESENT: (_, assessed, on) =>
    perBlock(assessed.filter(asksOpinion), (block) => uses(block, 'COMPANY_OPINION').some((use) => use.on <= on)),
  REPORTS_ON_TIME: (_, assessed) =>
    perBlock(
      assessed.filter((block) => uses(block, 'PROJECT_PRESENTATION').length > 0),
      (block) => uses(block, 'PROJECT_PRESENTATION').every(reportOnTime),
    ),
  DATES_IN_ORDER: ({ enteredOn }, assessed, on) =>
    perBlock(assessed, (block) => block.uses.every((use) => within(use.on, enteredOn, on))),
};

/**
 * The checklist of a case: whether its assessments were organised as the joint scheme and the referential want [F11].
 * Blocks that were not assessed this time are not asked about.
 * @param on day of the deliberation
 */
export function checkConformity(summary: CaseSummary, on: IsoDate): readonly ConformityLine[] {
  const assessed = summary.blocks.filter(isAssessed);
  return CONFORMITY_ITEMS.map((item) => ({ item, ...CHECKS[item](summary, assessed, on) }));
}

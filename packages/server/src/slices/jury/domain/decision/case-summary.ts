import type { AccessRouteCode, AssessmentFormula, AssessmentMethod, CapabilityResult } from '@delibere/shared';
import type { IsoDate } from '../days.ts';
import type { Kept } from './retention.ts';

/** One use of an assessment method in a block. */
export interface MethodUse {
  readonly method: AssessmentMethod;
  readonly on: IsoDate;
  /** Whether it was carried out as the referential asks; of a company opinion, only that it was given matters. */
  readonly conclusive: boolean;
  /** Why a method that is admitted "si nécessaire" was used; null when nothing was said. */
  readonly reason: string | null;
  /** Day by which the report of a project had to be received; null where there is none. */
  readonly reportDueOn: IsoDate | null;
  readonly reportReceivedOn: IsoDate | null;
}

export interface CapabilitySummary {
  readonly code: string;
  /** What the panel said this time. */
  readonly result: CapabilityResult;
  /** What an earlier jury kept; null for nothing. */
  readonly earlier: Kept | null;
}

/** Who assessed a block. */
export interface PanelSummary {
  readonly assessors: number;
  /** Assessors whom the rules bar: the candidate's own trainer or companion. */
  readonly barred: number;
}

export interface BlockSummary {
  readonly code: string;
  /** Null where the fiche's text was not understood: nothing can be said to satisfy it. */
  readonly formula: AssessmentFormula | null;
  readonly uses: readonly MethodUse[];
  readonly capabilities: readonly CapabilitySummary[];
  /** Null while no panel assessed it. */
  readonly panel: PanelSummary | null;
  readonly earlier: Kept | null;
}

/** All that the jury reads of a candidate's case: the narrow door between assessment and jury. */
export interface CaseSummary {
  readonly route: AccessRouteCode;
  /** What the fiche says of the route; null when it does not. */
  readonly routeOpen: boolean | null;
  /** First and last day of the fiche's registration; null when not said. */
  readonly registeredFrom: IsoDate | null;
  readonly registeredUntil: IsoDate | null;
  /** Last day on which the certification may be delivered; null when there is none. */
  readonly deliveryDeadline: IsoDate | null;
  /** Day the candidate entered training, or was found eligible. */
  readonly enteredOn: IsoDate;
  readonly blocks: readonly BlockSummary[];
}

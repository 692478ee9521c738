import type { Retention } from '@delibere/shared';
import { addMonths, type IsoDate } from '../days.ts';

/** A block or a capability acquired, and for how long. What the rule in force at the deliberation gave is never revised. */
export interface Kept {
  readonly code: string;
  /** Day of the deliberation that acquired it. */
  readonly acquiredOn: IsoDate;
  /** Last day it counts; null without limit. */
  readonly validUntil: IsoDate | null;
}

/**
 * What a deliberation keeps of a result; null where the rules keep nothing of it. Months run from the deliberation to the
 * same day, or to the last of a month that has no such day: 24 months from 29 February end on 28 February.
 */
export function keep(code: string, retention: Retention, deliberatedOn: IsoDate): Kept | null {
  switch (retention.kind) {
    case 'UNLIMITED':
      return { code, acquiredOn: deliberatedOn, validUntil: null };
    case 'MONTHS':
      return { code, acquiredOn: deliberatedOn, validUntil: addMonths(deliberatedOn, retention.months) };
    case 'NOT_KEPT':
      return null;
  }
}

/** Whether a result acquired earlier still counts on a day; its last day included. */
export function stillCounts(kept: Kept | null, on: IsoDate): kept is Kept {
  return kept !== null && (kept.validUntil === null || on <= kept.validUntil);
}

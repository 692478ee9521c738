import type { JuryRefusalCode } from '@delibere/shared';
import { type Result, refused } from '../../../kernel/result.ts';

/** A refusal of this slice. */
export interface JuryRefusal {
  readonly code: JuryRefusalCode;
  readonly problems?: readonly { readonly path: string; readonly code: string }[];
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Refuses with one of the known codes, and the facts that complete its words. */
export function refuse(code: JuryRefusalCode, facts?: JuryRefusal['facts']): Result<never, JuryRefusal> {
  return refused(facts === undefined ? { code } : { code, facts });
}

/** Refuses an input whose parts are wrong. */
export function refuseInput(
  ...problems: readonly { readonly path: string; readonly code: string }[]
): Result<never, JuryRefusal> {
  return refused({ code: 'INPUT_INVALID', problems });
}

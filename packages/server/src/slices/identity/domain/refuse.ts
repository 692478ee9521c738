import type { AccessRefusalCode } from '@delibere/shared';
import { type Result, refused } from '../../../kernel/result.ts';
import type { InputProblem } from '../../../kernel/write/refusal.ts';

/** A refusal about accounts, roles, invitations or keys. */
export interface AccessRefusal {
  readonly code: AccessRefusalCode;
  readonly problems?: readonly InputProblem[];
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Refuses with one of the known codes, and the facts that complete its words. */
export function refuse(code: AccessRefusalCode, facts?: AccessRefusal['facts']): Result<never, AccessRefusal> {
  return refused(facts === undefined ? { code } : { code, facts });
}

/** Refuses a part of the input. */
export function refuseInput(path: string, code: string): Result<never, AccessRefusal> {
  return refused({ code: 'INPUT_INVALID', problems: [{ path, code }] });
}

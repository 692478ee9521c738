import type { SessionState } from '@delibere/shared';
import type { Access } from '../../../../kernel/authorisation/access.ts';
import type { Result } from '../../../../kernel/result.ts';
import { designationParties } from '../parties.ts';
import { type JuryRefusal, refuse } from '../refuse.ts';
import { granted } from '../sitting/policy.ts';
import { EDITABLE_STATES } from './editable.ts';

/** Whether somebody may say who sits for an organisation: its lead and the exam centre, while the jury is composed. */
export function designating(
  { may }: Pick<Access, 'may'>,
  { state, examCentreId }: { readonly state: SessionState; readonly examCentreId: string },
  organisationId: string,
): Result<null, JuryRefusal> {
  if (!may('seat.designate', designationParties(examCentreId, organisationId))) return refuse('WRONG_ROLE');
  return EDITABLE_STATES.includes(state) ? granted : refuse('WRONG_STATE', { state });
}

import { accepted } from '../../../../kernel/result.ts';
import { forgetConvoked } from '../../persistence/convocations.ts';
import { closeSitting } from '../../persistence/session-writes.ts';
import { releaseMembers } from '../convocations/release-members.ts';
import type { StepEffect } from './step-effect.ts';

/** Tells everybody who was called that the day does not hold; of a sitting that had begun, nothing stays open. */
export const postpone: StepEffect = async (uow, { row, reason, tools: { publicUrl } }) => {
  await releaseMembers(uow, row, { release: 'POSTPONED', publicUrl, reason, seatIds: null });
  await forgetConvoked(uow, row.id);
  if (row.state === 'OPEN') await closeSitting(uow, row.id);
  return accepted([]);
};

import { accepted } from '../../../../kernel/result.ts';
import { releaseMembers } from '../convocations/release-members.ts';
import type { StepEffect } from './step-effect.ts';

/** Tells everybody who was called that the session is not held. */
export const cancel: StepEffect = async (uow, { row, reason, tools: { publicUrl } }) => {
  await releaseMembers(uow, row, { release: 'CANCELLED', publicUrl, reason, seatIds: null });
  return accepted([]);
};

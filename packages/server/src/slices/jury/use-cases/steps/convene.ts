import { accepted } from '../../../../kernel/result.ts';
import { callMembers } from '../convocations/call-members.ts';
import type { StepEffect } from './step-effect.ts';

/** Calls everybody who holds a seat. */
export const convene: StepEffect = async (uow, { row, publicUrl }) =>
  accepted(await callMembers(uow, row, { cause: 'CALLED', publicUrl }));

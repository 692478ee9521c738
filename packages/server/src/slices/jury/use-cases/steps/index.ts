import type { SessionAction } from '@delibere/shared';
import { refuse } from '../../domain/refuse.ts';
import { cancel } from './cancel.ts';
import { convene } from './convene.ts';
import { postpone } from './postpone.ts';
import { reschedule } from './reschedule.ts';
import type { StepEffect } from './step-effect.ts';

/** A step of the sitting, which is taken elsewhere. */
const elsewhere: StepEffect = async () => refuse('BLOCKED');

/** What each step does. A missing one does not compile. */
export const STEP_EFFECTS: Readonly<Record<SessionAction, StepEffect>> = {
  CONVENE: convene,
  OPEN: elsewhere,
  CLOSE: elsewhere,
  SEAL: elsewhere,
  TRANSMIT: elsewhere,
  POSTPONE: postpone,
  RESCHEDULE: reschedule,
  CANCEL: cancel,
};

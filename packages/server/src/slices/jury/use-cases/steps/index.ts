import type { SessionAction } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { refuse } from '../../domain/refuse.ts';
import { cancel } from './cancel.ts';
import { convene } from './convene.ts';
import { open } from './open.ts';
import { postpone } from './postpone.ts';
import { reschedule } from './reschedule.ts';
import type { StepEffect } from './step-effect.ts';

/** A step of the sitting, which is taken elsewhere. */
const elsewhere: StepEffect = async () => refuse('BLOCKED');

/** Nothing more: every case is settled, and no ballot is open. */
const close: StepEffect = async () => accepted([]);

/** What each step does. A missing one does not compile. */
export const STEP_EFFECTS: Readonly<Record<SessionAction, StepEffect>> = {
  CONVENE: convene,
  OPEN: open,
  CLOSE: close,
  SEAL: elsewhere,
  TRANSMIT: elsewhere,
  POSTPONE: postpone,
  RESCHEDULE: reschedule,
  CANCEL: cancel,
};

import { accepted } from '../../../../kernel/result.ts';
import type { StepEffect } from './step-effect.ts';

/** Nothing more: the jury is composed again, for the day that was chosen. */
export const reschedule: StepEffect = async () => accepted([]);

import type { SessionState } from '@delibere/shared';
import type { Viewer } from '../../../../kernel/authorisation/viewer.ts';
import type { Result } from '../../../../kernel/result.ts';
import { type JuryRefusal, refuse } from '../refuse.ts';
import { granted } from './policy.ts';

/** Who signed in, or gave a second factor, less long ago than this is who they say. */
const FRESH_MINUTES = 10;

/** Minutes, as somebody may sign them or not. */
export interface SigningStanding {
  readonly state: SessionState;
  /** The seat of whoever asks; null where they do not sit. */
  readonly own: string | null;
  /** Whether they came. */
  readonly attended: boolean;
  /** Whether they signed the text as it is now. */
  readonly signed: boolean;
  /** When they last proved who they are; absent for a key. */
  readonly identifiedAt: Viewer['identifiedAt'];
  readonly now: Date;
}

/** Whether somebody may sign minutes: a member who came, did not sign yet, and proved a moment ago who they are. */
export function signingRefusal(standing: SigningStanding): Result<null, JuryRefusal> {
  const { state, own, attended, signed, identifiedAt, now } = standing;
  if (state !== 'CLOSED') return refuse('WRONG_STATE', { state });
  if (own === null) return refuse('WRONG_ROLE');
  if (!attended) return refuse('NOT_PRESENT');
  if (signed) return refuse('ALREADY_SIGNED');
  const fresh = identifiedAt !== undefined && now.getTime() - identifiedAt.getTime() <= FRESH_MINUTES * 60_000;
  return fresh ? granted : refuse('REAUTHENTICATION_NEEDED', { minutes: FRESH_MINUTES });
}

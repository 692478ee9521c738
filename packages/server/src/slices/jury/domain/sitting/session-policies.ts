import type { SessionGesture, SessionState } from '@delibere/shared';
import type { Result } from '../../../../kernel/result.ts';
import { type JuryRefusal, refuse } from '../refuse.ts';
import { granted, type Policy, type SittingViewer } from './policy.ts';
import { type DayStanding, onTheDay } from './the-day.ts';

/** Refuses WRONG_STATE in any other state than these. */
export function inState(state: SessionState, ...states: readonly SessionState[]): Result<null, JuryRefusal> {
  return states.includes(state) ? granted : refuse('WRONG_STATE', { state });
}

/** Who presided and the exam centre keep the minutes. */
const keepsMinutes = ({ roles }: SittingViewer): boolean =>
  roles.includes('EXAM_CENTRE_MANAGER') || roles.includes('PRESIDENT');

/** Who does what with a whole session, beside the steps of its life. */
export const SESSION_POLICIES: Readonly<Record<SessionGesture, Policy<DayStanding>>> = {
  DRAW_ATTENDANCE_CODE: {
    permission: 'attendance.sign',
    refusal: (standing, { presides, may }) =>
      presides || may('case.write') ? onTheDay(standing) : refuse('WRONG_ROLE'),
  },
  ENTER_CASE: { permission: 'case.write', refusal: ({ state }) => inState(state, 'DRAFT', 'CONVENED') },
  DECIDE_BY_CONSENSUS: {
    permission: 'case.deliberate',
    refusal: ({ state }, { presides }) => {
      const open = inState(state, 'OPEN');
      if (!open.ok) return open;
      return presides ? granted : refuse('WRONG_ROLE');
    },
  },
  DRAW_UP_MINUTES: {
    permission: 'session.step',
    refusal: ({ state }, viewer) => (keepsMinutes(viewer) ? inState(state, 'CLOSED') : refuse('WRONG_ROLE')),
  },
  RECTIFY_MINUTES: {
    permission: 'session.step',
    refusal: ({ state }, viewer) =>
      keepsMinutes(viewer) ? inState(state, 'SEALED', 'TRANSMITTED') : refuse('WRONG_ROLE'),
  },
};

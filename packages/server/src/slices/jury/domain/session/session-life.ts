import { SESSION_ACTIONS, type SessionAction, type SessionRole, type SessionState } from '@delibere/shared';
import type { Result } from '../../../../kernel/result.ts';
import {
  type AllowedAction,
  allowedActions,
  type Machine,
  type StepRefusal,
  step,
} from '../../../../kernel/state-machine.ts';
import {
  bundleComplete,
  compositionStands,
  dayToCome,
  everyCaseSettled,
  hasCases,
  minutesSigned,
  newDayChosen,
  noBallotOpen,
  noCaseDecided,
  theDay,
  transmittedInTime,
} from './guards.ts';
import type { SessionFacts, SessionSaid } from './session-facts.ts';

export type SessionStep = AllowedAction<SessionAction, SessionState, SessionSaid>;

const ORGANISERS = ['ADMINISTRATOR', 'EXAM_CENTRE_MANAGER'] as const;
const SITTING = ['EXAM_CENTRE_MANAGER', 'PRESIDENT'] as const;

/** The life of a session. Every action is a row; a missing one does not compile. */
export const SESSION_LIFE: Machine<SessionAction, SessionState, SessionFacts, SessionRole, SessionSaid> = {
  CONVENE: {
    from: ['DRAFT'],
    to: 'CONVENED',
    roles: ORGANISERS,
    reasonAsked: false,
    guards: [dayToCome, hasCases, compositionStands('CONVENING')],
  },
  OPEN: {
    from: ['CONVENED'],
    to: 'OPEN',
    roles: SITTING,
    reasonAsked: false,
    guards: [theDay, hasCases, compositionStands('OPENING')],
  },
  CLOSE: {
    from: ['OPEN'],
    to: 'CLOSED',
    roles: SITTING,
    reasonAsked: false,
    guards: [everyCaseSettled, noBallotOpen],
  },
  SEAL: { from: ['CLOSED'], to: 'SEALED', roles: SITTING, reasonAsked: false, guards: [minutesSigned] },
  TRANSMIT: {
    from: ['SEALED'],
    to: 'TRANSMITTED',
    roles: ['EXAM_CENTRE_MANAGER'],
    reasonAsked: false,
    guards: [bundleComplete, transmittedInTime],
  },
  POSTPONE: {
    from: ['CONVENED', 'OPEN'],
    to: 'POSTPONED',
    roles: [...ORGANISERS, 'PRESIDENT'],
    reasonAsked: true,
    guards: [noCaseDecided, noBallotOpen],
  },
  RESCHEDULE: { from: ['POSTPONED'], to: 'DRAFT', roles: ORGANISERS, reasonAsked: false, guards: [newDayChosen] },
  CANCEL: {
    from: ['DRAFT', 'CONVENED', 'POSTPONED'],
    to: 'CANCELLED',
    roles: ORGANISERS,
    reasonAsked: true,
    guards: [],
  },
};

/** The steps a caller may take in a session, each with what blocks it and what it warns of. */
export function allowedSessionActions(facts: SessionFacts, role: SessionRole): readonly SessionStep[] {
  return allowedActions(SESSION_LIFE, SESSION_ACTIONS, { state: facts.state, facts, role });
}

/** Takes a step of a session, or says why it cannot be taken. */
export function stepSession(
  facts: SessionFacts,
  action: SessionAction,
  role: SessionRole,
  reason: string | null,
): Result<SessionStep, StepRefusal<SessionSaid>> {
  return step(SESSION_LIFE, action, { state: facts.state, facts, role }, reason);
}

/** The steps somebody who is all of these may take, each once. */
export function sessionStepsFor(facts: SessionFacts, roles: readonly SessionRole[]): readonly SessionStep[] {
  return SESSION_ACTIONS.flatMap((action) => {
    const role = roles.find((one) => SESSION_LIFE[action].roles.includes(one));
    return role === undefined ? [] : allowedActions(SESSION_LIFE, [action], { state: facts.state, facts, role });
  });
}

/** The one of somebody's roles that takes a step; any other of theirs where none does, null for nobody. */
export function roleFor(action: SessionAction, roles: readonly SessionRole[]): SessionRole | null {
  return roles.find((role) => SESSION_LIFE[action].roles.includes(role)) ?? roles[0] ?? null;
}

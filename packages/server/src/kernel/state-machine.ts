import { accepted, type Result, refused } from './result.ts';

/** What a guard has to say before a step. */
export interface Remark {
  /** Stable; the words are elsewhere. */
  readonly code: string;
  readonly severity: 'BLOCKING' | 'WARNING';
}

/** Looks at the facts before a step; nothing to say means it may be taken. Named, so that documentation can list it. */
export interface Guard<Facts, Said extends Remark> {
  readonly name: string;
  readonly check: (facts: Facts) => readonly Said[];
}

/** One step of a life. */
export interface Transition<State, Facts, Role, Said extends Remark> {
  readonly from: readonly State[];
  readonly to: State;
  /** Who may take it; nobody else. */
  readonly roles: readonly Role[];
  /** Whether the one who takes it must say why. */
  readonly reasonAsked: boolean;
  readonly guards: readonly Guard<Facts, Said>[];
}

/** A life: one transition per action. */
export type Machine<Action extends string, State, Facts, Role, Said extends Remark> = Readonly<
  Record<Action, Transition<State, Facts, Role, Said>>
>;

/** A step somebody may ask for now, with what stands in its way. */
export interface AllowedAction<Action, State, Said> {
  readonly action: Action;
  readonly to: State;
  readonly reasonAsked: boolean;
  /** It may be taken when there is none. */
  readonly blockers: readonly Said[];
  readonly warnings: readonly Said[];
}

/** Where somebody stands before a step. */
export interface Standpoint<State, Facts, Role> {
  readonly state: State;
  readonly facts: Facts;
  readonly role: Role;
}

/** Why a step is not taken. */
export type StepRefusal<Said> =
  | { readonly code: 'WRONG_STATE' }
  | { readonly code: 'WRONG_ROLE' }
  | { readonly code: 'REASON_MISSING' }
  | { readonly code: 'BLOCKED'; readonly blockers: readonly Said[] };

function offer<Action, State, Facts, Role, Said extends Remark>(
  action: Action,
  { to, reasonAsked, guards }: Transition<State, Facts, Role, Said>,
  facts: Facts,
): AllowedAction<Action, State, Said> {
  const said = guards.flatMap(({ check }) => check(facts));
  return {
    action,
    to,
    reasonAsked,
    blockers: said.filter(({ severity }) => severity === 'BLOCKING'),
    warnings: said.filter(({ severity }) => severity === 'WARNING'),
  };
}

/** The steps a role may take from a state, those that something blocks included, in the order asked. */
export function allowedActions<Action extends string, State, Facts, Role, Said extends Remark>(
  machine: Machine<Action, State, Facts, Role, Said>,
  actions: readonly Action[],
  { state, facts, role }: Standpoint<State, Facts, Role>,
): readonly AllowedAction<Action, State, Said>[] {
  return actions
    .filter((action) => machine[action].from.includes(state) && machine[action].roles.includes(role))
    .map((action) => offer(action, machine[action], facts));
}

/** Takes a step: the step as it was offered, warnings included, or why not. A reason of spaces is none. */
export function step<Action extends string, State, Facts, Role, Said extends Remark>(
  machine: Machine<Action, State, Facts, Role, Said>,
  action: Action,
  { state, facts, role }: Standpoint<State, Facts, Role>,
  reason: string | null,
): Result<AllowedAction<Action, State, Said>, StepRefusal<Said>> {
  const transition = machine[action];
  if (!transition.roles.includes(role)) return refused({ code: 'WRONG_ROLE' });
  if (!transition.from.includes(state)) return refused({ code: 'WRONG_STATE' });
  const offered = offer(action, transition, facts);
  if (offered.blockers.length > 0) return refused({ code: 'BLOCKED', blockers: offered.blockers });
  if (offered.reasonAsked && (reason ?? '').trim() === '') return refused({ code: 'REASON_MISSING' });
  return accepted(offered);
}

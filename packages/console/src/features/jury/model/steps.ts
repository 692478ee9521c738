import type { SessionAction } from '@delibere/shared';

/** Steps that put off or give up: never what comes next. */
const AWAY: readonly SessionAction[] = ['POSTPONE', 'CANCEL'];

/** The one step that leads on; the server lists those a caller may take, in the order of a session's life. */
export function nextStep<Step extends { readonly action: SessionAction }>(steps: readonly Step[]): Step | undefined {
  return steps.find(({ action }) => !AWAY.includes(action));
}

/** The others. */
export function otherSteps<Step extends { readonly action: SessionAction }>(steps: readonly Step[]): readonly Step[] {
  const next = nextStep(steps);
  return steps.filter((step) => step !== next);
}

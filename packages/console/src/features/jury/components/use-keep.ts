import type { KeepProblem } from './meanwhile-notice.tsx';
import type { Gesture } from './session-gestures.ts';

export function useKeep(_session: { readonly id: string; readonly revision: number }, _reload: () => Promise<unknown>): {
  readonly keep: (gesture: Gesture) => Promise<boolean>;
  readonly pending: boolean;
  readonly problem: KeepProblem | null;
  readonly settle: () => void;
} {
  return { keep: () => Promise.resolve(false), pending: false, problem: null, settle: () => undefined };
}

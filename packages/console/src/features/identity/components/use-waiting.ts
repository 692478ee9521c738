import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../forms/problem.ts';
import { useCountdown } from '../../../ui/use-countdown.ts';
import type { Called } from '../api/auth-call.ts';

interface Waiting {
  /** What a button says while it has to wait: "Réessayer dans 12 secondes"; undefined: it need not. */
  readonly waiting: string | undefined;
  /** The problem of an answer, if it is one; too many attempts start the wait. */
  readonly problemOf: (called: Called<unknown>) => Problem | undefined;
}

/** Waits as long as the server asks after too many attempts. */
export function useWaiting(): Waiting {
  const { t } = useTranslation();
  const [left, start] = useCountdown();
  return {
    waiting: left > 0 ? t('identity.retryIn', { count: left }) : undefined,
    problemOf: (called) => {
      if (called.ok) return undefined;
      const seconds = called.problem.facts?.find(({ name }) => name === 'seconds')?.value;
      if (called.problem.code === 'TOO_MANY_ATTEMPTS') start(Number(seconds) || 60);
      return called.problem;
    },
  };
}

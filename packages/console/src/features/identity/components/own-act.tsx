import Box from '@mui/material/Box';
import { type ReactElement, type SubmitEvent, useState } from 'react';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { ErrorSummary, type SummaryItem } from '../../../ui/form/error-summary.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import type { Called } from '../api/auth-call.ts';
import { FreshSession } from './fresh-session.tsx';
import { PasswordAgain } from './password-again.tsx';

interface Props<Value> {
  /** Where the account has a password, it is asked again. */
  readonly hasPassword: boolean;
  readonly action: string;
  /** It takes something away. */
  readonly destructive?: boolean;
  readonly act: (password: string | undefined) => Promise<Called<Value>>;
  readonly onDone: (value: Value) => void;
}

/** Something only the owner of an account may do: with their password, or in a session they have just opened. */
export function OwnAct<Value>({ hasPassword, act, ...rest }: Props<Value>): ReactElement {
  const [stale, setStale] = useState(false);
  const watched = async (password?: string): Promise<Called<Value>> => {
    const called = await act(password);
    setStale(!called.ok && called.problem.code === 'SESSION_NOT_FRESH');
    return called;
  };
  if (stale) return <FreshSession />;
  if (hasPassword) return <PasswordAgain act={watched} {...rest} />;
  return <ByButton act={watched} {...rest} />;
}

const NOTHING: readonly SummaryItem[] = [];

function ByButton<Value>({ action, destructive, act, onDone }: Omit<Props<Value>, 'hasPassword'>): ReactElement {
  const words = useProblemWords();
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState(NOTHING);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setPending(true);
    const called = await act(undefined);
    setPending(false);
    setProblems(called.ok ? NOTHING : [{ text: words.ofRefusal(called.problem), code: called.problem.code }]);
    if (called.ok) onDone(called.value);
  };
  return (
    <Box component="form" onSubmit={(event: SubmitEvent) => void submit(event)} sx={{ display: 'grid', gap: 4 }}>
      <ErrorSummary items={problems} />
      <div>
        <SubmitButton pending={pending} tone={destructive ? 'error' : 'primary'}>
          {action}
        </SubmitButton>
      </div>
    </Box>
  );
}

import type { ReactElement, ReactNode } from 'react';
import type { Problem } from '../../../forms/problem.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { ConfirmDialog } from '../../../ui/form/confirm-dialog.tsx';
import { useRoom } from './room-context.ts';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly confirmLabel: string;
  readonly reason?: { readonly label: string; readonly hint?: string; readonly required: boolean };
  readonly destructive?: boolean;
  /** Sends it; answers what went wrong, nothing once it is recorded. */
  readonly onSend: (reason: string) => Promise<Problem | undefined>;
  /** Spoken once it is recorded. */
  readonly done: string;
  readonly onClose: () => void;
}

/** Says what a gesture of the sitting will do, and closes once the server says that it is recorded. */
export function GestureDialog({ onSend, done, onClose, ...dialog }: Props): ReactElement {
  const { say } = useRoom();
  const words = useProblemWords();
  return (
    <ConfirmDialog
      {...dialog}
      onClose={onClose}
      onConfirm={async (reason) => {
        const problem = await onSend(reason);
        if (problem) return { text: words.ofRefusal(problem), code: problem.code };
        say(done);
        onClose();
        return undefined;
      }}
    />
  );
}

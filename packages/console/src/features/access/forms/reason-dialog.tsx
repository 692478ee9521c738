import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../forms/problem-of.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { ConfirmDialog } from '../../../ui/form/confirm-dialog.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly destructive?: boolean;
  /** Does it, for that reason. */
  readonly act: (reason: string) => Promise<Outcome<unknown>>;
  readonly onClose: () => void;
}

/** An act that is asked why, and tells why it could not be done. */
export function ReasonDialog({ act, onClose, children, ...dialog }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useProblemWords();
  return (
    <ConfirmDialog
      {...dialog}
      reason={{ label: t('access.reason'), hint: t('access.reasonHint'), required: true }}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { problem } = await act(reason);
        if (problem === undefined) {
          onClose();
          return undefined;
        }
        return { text: words.ofRefusal(problem), code: problem.code };
      }}
    >
      {children}
    </ConfirmDialog>
  );
}

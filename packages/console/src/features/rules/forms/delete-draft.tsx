import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { ConfirmDialog } from '../../../ui/form/confirm-dialog.tsx';
import { DELETE_RULE_SET_DRAFT } from './rule-set-mutations.ts';

interface Props {
  readonly ruleSet: { readonly id: string; readonly revision: number };
  readonly onClose: () => void;
}

/** Gives a draft up, and goes back to the list. */
export function DeleteDraft({ ruleSet, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useProblemWords();
  const [remove] = useMutation(DELETE_RULE_SET_DRAFT);
  const { id, revision } = ruleSet;
  return (
    <ConfirmDialog
      title={t('rules.delete.title')}
      confirmLabel={t('rules.delete.submit')}
      destructive
      onClose={onClose}
      onConfirm={async () => {
        const { problem } = await outcomeOf(
          remove({ variables: { input: { id, revision } } }).then(({ data }) => data?.deleteRuleSetDraft),
        );
        if (problem) return { text: words.ofRefusal(problem), code: problem.code };
        await navigate({ to: '/regles' });
        return undefined;
      }}
    >
      {t('rules.delete.body')}
    </ConfirmDialog>
  );
}

import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { ConfirmDialog } from '../../../ui/form/confirm-dialog.tsx';
import { DRAFT_RULE_SET } from './rule-set-mutations.ts';

interface Props {
  readonly ruleSet: { readonly id: string; readonly title: string; readonly version: number };
  readonly onClose: () => void;
}

/** Begins the next version of rules, and goes to write it. */
export function NewVersion({ ruleSet, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useProblemWords();
  const [draft] = useMutation(DRAFT_RULE_SET);
  const { id, title, version } = ruleSet;
  return (
    <ConfirmDialog
      title={t('rules.version.title')}
      confirmLabel={t('rules.version.submit')}
      onClose={onClose}
      onConfirm={async () => {
        const { done, problem } = await outcomeOf(
          draft({
            variables: { input: { from: id } },
            update: (cache) => cache.evict({ fieldName: 'ruleSets' }),
          }).then(({ data }) => data?.draftRuleSet),
        );
        if (problem) return { text: words.ofRefusal(problem), code: problem.code };
        void navigate({ to: '/regles/$id/modifier', params: { id: done.id } });
        return undefined;
      }}
    >
      {t('rules.version.body', { title, version })}
    </ConfirmDialog>
  );
}

import type { RuleSetAction } from '@delibere/shared';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteDraft } from '../forms/delete-draft.tsx';
import { EndRules } from '../forms/end-rules.tsx';
import { NewVersion } from '../forms/new-version.tsx';

interface Props {
  readonly ruleSet: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly revision: number;
    readonly to?: string | null;
    readonly allowedActions: readonly RuleSetAction[];
    readonly faults: readonly unknown[];
  };
}

type Open = 'NEW_VERSION' | 'END' | 'DELETE_DRAFT';

/** What the server lets the reader do to a version; nothing where they only read. */
export function RuleSetActions({ ruleSet }: Props): ReactElement | null {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>();
  const { id, allowedActions, faults } = ruleSet;
  const may = (action: RuleSetAction): boolean => allowedActions.includes(action);
  const close = (): void => setOpen(undefined);
  if (allowedActions.length === 0) return null;
  const go = (to: '/regles/$id/modifier' | '/regles/$id/essai' | '/regles/$id/publier'): void =>
    void navigate({ to, params: { id } });
  const size = { minHeight: 44 } as const;
  return (
    <>
      {may('CHANGE') && (
        <Button
          variant={faults.length > 0 ? 'contained' : 'outlined'}
          onClick={() => go('/regles/$id/modifier')}
          sx={size}
        >
          {t('rules.edit')}
        </Button>
      )}
      <Button variant="outlined" onClick={() => go('/regles/$id/essai')} sx={size}>
        {t('rules.try')}
      </Button>
      {may('PUBLISH') && faults.length === 0 && (
        <Button variant="contained" onClick={() => go('/regles/$id/publier')} sx={size}>
          {t('rules.publish')}
        </Button>
      )}
      {may('NEW_VERSION') && (
        <Button variant="outlined" onClick={() => setOpen('NEW_VERSION')} sx={size}>
          {t('rules.newVersion')}
        </Button>
      )}
      {may('END') && (
        <Button color="inherit" onClick={() => setOpen('END')} sx={size}>
          {t('rules.end')}
        </Button>
      )}
      {may('DELETE_DRAFT') && (
        <Button color="error" onClick={() => setOpen('DELETE_DRAFT')} sx={size}>
          {t('rules.deleteDraft')}
        </Button>
      )}
      {open === 'NEW_VERSION' && <NewVersion ruleSet={ruleSet} onClose={close} />}
      {open === 'END' && <EndRules ruleSet={ruleSet} onClose={close} />}
      {open === 'DELETE_DRAFT' && <DeleteDraft ruleSet={ruleSet} onClose={close} />}
    </>
  );
}

import { backupCodeInput, totpInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { InputForm } from '../../../forms/input-form.tsx';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { giveBackupCode, giveCode } from '../api/second-factor.ts';
import { useWaiting } from './use-waiting.ts';

interface Props {
  /** A code of the application, or one of those kept for the day it is lost. */
  readonly kind: 'APPLICATION' | 'BACKUP';
  readonly action: string;
  readonly onDone: () => void;
}

/** Gives a second factor. */
export function CodeForm({ kind, action, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const { waiting, problemOf } = useWaiting();
  const isBackup = kind === 'BACKUP';
  const form = useInputForm({
    schema: isBackup ? backupCodeInput : totpInput,
    defaults: { code: '' },
    labels: { code: t(isBackup ? 'identity.code.backupLabel' : 'identity.code.label') },
    submit: async ({ code }) => {
      const called = await (isBackup ? giveBackupCode(code) : giveCode(code));
      if (called.ok) onDone();
      return problemOf(called);
    },
  });
  return (
    <InputForm form={form}>
      <TextInput
        {...form.field('code')}
        inputMode={isBackup ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        characters={isBackup ? 14 : 8}
      />
      <SubmitButton pending={form.pending} waiting={waiting}>
        {action}
      </SubmitButton>
    </InputForm>
  );
}

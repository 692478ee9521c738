import { passwordInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { InputForm } from '../../../forms/input-form.tsx';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { PasswordInput } from '../../../ui/form/password-input.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import type { Called } from '../api/auth-call.ts';
import { useWaiting } from './use-waiting.ts';

interface Props<Value> {
  readonly action: string;
  readonly destructive?: boolean;
  readonly act: (password: string) => Promise<Called<Value>>;
  readonly onDone: (value: Value) => void;
}

/** Something that only the owner of the account may do: their password is asked again. */
export function PasswordAgain<Value>({ action, destructive, act, onDone }: Props<Value>): ReactElement {
  const { t } = useTranslation();
  const { waiting, problemOf } = useWaiting();
  const form = useInputForm({
    schema: passwordInput,
    defaults: { password: '' },
    labels: { password: t('identity.password') },
    submit: async ({ password }) => {
      const called = await act(password);
      if (called.ok) onDone(called.value);
      return problemOf(called);
    },
  });
  return (
    <InputForm form={form}>
      <PasswordInput
        {...form.field('password')}
        hint={t('identity.enrol.passwordHint')}
        autoComplete="current-password"
      />
      <SubmitButton pending={form.pending} waiting={waiting} tone={destructive ? 'error' : 'primary'}>
        {action}
      </SubmitButton>
    </InputForm>
  );
}

import { passkeyNameInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { InputForm } from '../../../forms/input-form.tsx';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import type { Called } from '../api/auth-call.ts';
import { TextButton } from './text-button.tsx';

interface Props {
  readonly action: string;
  readonly initial: string;
  readonly send: (name: string) => Promise<Called<unknown>>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Names a passkey that is made, or renamed. */
export function PasskeyForm({ action, initial, send, onDone, onCancel }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useInputForm({
    schema: passkeyNameInput,
    defaults: { name: initial },
    labels: { name: t('identity.account.passkeyName') },
    submit: async ({ name }) => {
      const called = await send(name);
      if (called.ok) onDone();
      return called.ok ? undefined : called.problem;
    },
  });
  return (
    <InputForm form={form}>
      <TextInput {...form.field('name')} hint={t('identity.account.passkeyNameHint')} autoComplete="off" />
      <SubmitButton pending={form.pending}>{action}</SubmitButton>
      <TextButton onClick={onCancel}>{t('app.cancel')}</TextButton>
    </InputForm>
  );
}

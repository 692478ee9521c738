import { emailInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { InputForm } from '../../../forms/input-form.tsx';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import type { Called } from '../api/auth-call.ts';
import { useWaiting } from './use-waiting.ts';

interface Props {
  /** What the button says. */
  readonly action: string;
  readonly hint?: string;
  readonly ask: (email: string) => Promise<Called<unknown>>;
  readonly onSent: (email: string) => void;
  readonly initial?: string;
}

/** Asks for a mail with a link, by one's address. */
export function LinkForm({ action, hint, ask, onSent, initial = '' }: Props): ReactElement {
  const { t } = useTranslation();
  const { waiting, problemOf } = useWaiting();
  const form = useInputForm({
    schema: emailInput,
    defaults: { email: initial },
    labels: { email: t('identity.email') },
    submit: async ({ email }) => {
      const called = await ask(email);
      if (called.ok) onSent(email);
      return problemOf(called);
    },
  });
  return (
    <InputForm form={form}>
      <TextInput
        {...form.field('email')}
        type="email"
        inputMode="email"
        autoComplete="username webauthn"
        autoCapitalize="none"
        spellCheck={false}
        hint={hint}
      />
      <SubmitButton wide pending={form.pending} waiting={waiting}>
        {action}
      </SubmitButton>
    </InputForm>
  );
}

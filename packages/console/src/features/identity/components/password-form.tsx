import { passwordSignInInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { InputForm } from '../../../forms/input-form.tsx';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { PasswordInput } from '../../../ui/form/password-input.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { signInByPassword } from '../api/sign-in.ts';
import { useWaiting } from './use-waiting.ts';

/** Signs in by address and password. */
export function PasswordForm({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { t } = useTranslation();
  const { waiting, problemOf } = useWaiting();
  const form = useInputForm({
    schema: passwordSignInInput,
    defaults: { email: '', password: '' },
    labels: { email: t('identity.email'), password: t('identity.password') },
    submit: async (credentials) => {
      const called = await signInByPassword(credentials);
      if (called.ok) onDone();
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
      />
      <PasswordInput {...form.field('password')} autoComplete="current-password" />
      <SubmitButton wide pending={form.pending} waiting={waiting}>
        {t('identity.signIn.submit')}
      </SubmitButton>
      <RouteLink to="/connexion/mot-de-passe-oublie" sx={{ justifySelf: 'start', py: 2 }}>
        {t('identity.signIn.forgotten')}
      </RouteLink>
    </InputForm>
  );
}

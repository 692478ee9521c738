import { newPasswordInput } from '@delibere/shared';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InputForm } from '../../../forms/input-form.tsx';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { PasswordInput } from '../../../ui/form/password-input.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { setNewPassword } from '../api/sign-in.ts';
import { useWaiting } from '../components/use-waiting.ts';
import { useLinkKey } from '../model/use-link-key.ts';

/** Where the link to a new password leads: it is used up once the password is accepted. */
export function NewPasswordPage(): ReactElement {
  const { t } = useTranslation();
  const key = useLinkKey();
  const { waiting, problemOf } = useWaiting();
  const [isDone, setIsDone] = useState(false);
  const [isOver, setIsOver] = useState(key === '');
  const form = useInputForm({
    schema: newPasswordInput,
    defaults: { newPassword: '' },
    labels: { newPassword: t('identity.newPassword') },
    submit: async ({ newPassword }) => {
      const called = await setNewPassword(newPassword, key);
      setIsDone(called.ok);
      setIsOver(!called.ok && called.problem.code === 'INVALID_TOKEN');
      return problemOf(called);
    },
  });
  if (isOver) {
    return (
      <>
        <title>{`${t('identity.link.overTitle')} · ${t('app.name')}`}</title>
        <Notice
          alert
          level="h1"
          title={t('identity.link.overTitle')}
          code={key === '' ? undefined : t('error.code', { code: 'INVALID_TOKEN' })}
          actions={<RouteLink to="/connexion/mot-de-passe-oublie">{t('identity.link.again')}</RouteLink>}
        >
          {key === '' ? t('identity.link.noKey') : t('refusal.INVALID_TOKEN')}
        </Notice>
      </>
    );
  }
  if (isDone) {
    return (
      <>
        <title>{`${t('identity.newPasswordPage.doneTitle')} · ${t('app.name')}`}</title>
        <Notice
          level="h1"
          title={t('identity.newPasswordPage.doneTitle')}
          actions={
            <RouteLink to="/connexion" search={{ by: 'password' }}>
              {t('identity.signIn.title')}
            </RouteLink>
          }
        >
          {t('identity.newPasswordPage.doneBody')}
        </Notice>
      </>
    );
  }
  return (
    <NarrowPage title={t('identity.newPasswordPage.title')} lede={t('identity.newPasswordPage.lede')}>
      <InputForm form={form}>
        <PasswordInput
          {...form.field('newPassword')}
          hint={t('identity.newPasswordHint')}
          autoComplete="new-password"
        />
        <SubmitButton pending={form.pending} waiting={waiting}>
          {t('identity.newPasswordPage.submit')}
        </SubmitButton>
      </InputForm>
    </NarrowPage>
  );
}

import { changePasswordInput } from '@delibere/shared';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InputForm } from '../../../forms/input-form.tsx';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { ErrorSummary, type SummaryItem } from '../../../ui/form/error-summary.tsx';
import { PasswordInput } from '../../../ui/form/password-input.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { changePassword } from '../api/change-password.ts';
import { askNewPassword } from '../api/sign-in.ts';
import type { Viewer } from '../viewer/use-viewer.ts';
import { FreshSession } from './fresh-session.tsx';
import { OwnSection } from './own-section.tsx';
import { TextButton } from './text-button.tsx';
import { useWaiting } from './use-waiting.ts';

const NOTHING: readonly SummaryItem[] = [];

/** The password of the account: changed where there is one, chosen by a link where there is none. */
export function PasswordSection({ viewer }: { readonly viewer: Viewer }): ReactElement {
  const { t } = useTranslation();
  const words = useProblemWords();
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState(NOTHING);
  const choose = async (): Promise<void> => {
    const called = await askNewPassword(viewer.email);
    setSaid(called.ok ? t('identity.account.chooseSent', { email: viewer.email }) : '');
    setProblems(called.ok ? NOTHING : [{ text: words.ofRefusal(called.problem), code: called.problem.code }]);
  };
  return (
    <OwnSection
      id="password"
      title={t('identity.account.passwordTitle')}
      lede={t(viewer.hasPassword ? 'identity.account.hasPassword' : 'identity.account.noPassword')}
      said={said}
    >
      <ErrorSummary items={problems} />
      {isOpen ? (
        <ChangePassword
          email={viewer.email}
          onCancel={() => setIsOpen(false)}
          onDone={() => {
            setIsOpen(false);
            setSaid(t('identity.account.passwordChanged'));
          }}
        />
      ) : (
        <Button
          variant="outlined"
          onClick={() => (viewer.hasPassword ? setIsOpen(true) : void choose())}
          sx={{ minHeight: 44, justifySelf: 'start' }}
        >
          {t(viewer.hasPassword ? 'identity.account.change' : 'identity.account.choose')}
        </Button>
      )}
    </OwnSection>
  );
}

interface FormProps {
  readonly email: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function ChangePassword({ email, onDone, onCancel }: FormProps): ReactElement {
  const { t } = useTranslation();
  const { waiting, problemOf } = useWaiting();
  const [stale, setStale] = useState(false);
  const form = useInputForm({
    schema: changePasswordInput,
    defaults: { currentPassword: '', newPassword: '' },
    labels: { currentPassword: t('identity.currentPassword'), newPassword: t('identity.newPassword') },
    submit: async (passwords) => {
      const called = await changePassword(passwords);
      if (called.ok) onDone();
      else setStale(called.problem.code === 'SESSION_NOT_FRESH');
      return problemOf(called);
    },
  });
  if (stale) return <FreshSession />;
  return (
    <InputForm form={form}>
      {/* Password managers keep the new password beside the address it goes with. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput {...form.field('currentPassword')} autoComplete="current-password" />
      <PasswordInput {...form.field('newPassword')} hint={t('identity.newPasswordHint')} autoComplete="new-password" />
      <SubmitButton pending={form.pending} waiting={waiting}>
        {t('identity.account.save')}
      </SubmitButton>
      <TextButton onClick={onCancel}>{t('app.cancel')}</TextButton>
    </InputForm>
  );
}

import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../../ui/links.tsx';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { askNewPassword } from '../api/sign-in.ts';
import { LinkForm } from '../components/link-form.tsx';
import { LinkSent } from '../components/link-sent.tsx';

/** Asks for a link to a new password. */
export function ForgottenPasswordPage(): ReactElement {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo !== undefined) {
    return (
      <LinkSent
        body={t('identity.forgotten.sentBody', { email: sentTo })}
        again={() => askNewPassword(sentTo)}
        onChange={() => setSentTo(undefined)}
      />
    );
  }
  return (
    <NarrowPage title={t('identity.forgotten.title')} lede={t('identity.forgotten.lede')}>
      <LinkForm action={t('identity.forgotten.ask')} ask={askNewPassword} onSent={setSentTo} />
      <RouteLink to="/connexion" search={{ by: 'password' }} sx={{ justifySelf: 'start', py: 2 }}>
        {t('identity.back')}
      </RouteLink>
    </NarrowPage>
  );
}

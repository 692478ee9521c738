import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useInstants } from '../../../i18n/use-instants.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Invitation } from '../pages/invitation-page.tsx';

type Props =
  | { readonly state: 'UNKNOWN'; readonly invitation?: undefined }
  | { readonly state: 'EXPIRED' | 'USED' | 'REVOKED'; readonly invitation: Invitation };

/** An invitation that cannot be taken up any more, and what to do instead. */
export function InvitationOver({ state, invitation }: Props): ReactElement {
  const { t } = useTranslation();
  const instant = useInstants();
  const title = t(`identity.invitation.state.${state}`);
  const facts = {
    by: invitation?.invitedBy ?? t('identity.invitation.somebody'),
    until: invitation ? instant(invitation.expiresAt) : '',
  };
  return (
    <>
      <title>{`${title} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={title}
        code={t('error.code', { code: `INVITATION_${state}` })}
        actions={<RouteLink to="/connexion">{t('identity.signIn.title')}</RouteLink>}
      >
        {t(`identity.invitation.stateBody.${state}`, facts)}
      </Notice>
    </>
  );
}

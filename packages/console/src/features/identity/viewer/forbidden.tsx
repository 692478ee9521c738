import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** A page that is not for the roles of whoever signed in. */
export function Forbidden({ name }: { readonly name: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <title>{`${t('identity.forbidden.title')} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={t('identity.forbidden.title')}
        code={t('error.code', { code: 'FORBIDDEN' })}
        actions={<RouteLink to="/certifications">{t('identity.forbidden.home')}</RouteLink>}
      >
        {t('identity.forbidden.body', { name })}
      </Notice>
    </>
  );
}

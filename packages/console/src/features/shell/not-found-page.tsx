import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/notice.tsx';

/** An address that leads nowhere. */
export function NotFoundPage(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <title>{`${t('notFound.title')} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={t('notFound.title')}
        actions={<RouteLink to="/certifications">{t('notFound.home')}</RouteLink>}
      >
        {t('notFound.body')}
      </Notice>
    </>
  );
}

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { OwnCase } from '../components/own-case.tsx';
import { useViewer } from '../viewer/use-viewer.ts';

/** The cases somebody has a role for today, with the jury that examines each. */
export function MyCasesPage(): ReactElement | null {
  const { t } = useTranslation();
  const { today } = useDates();
  const { viewer } = useViewer();
  // The guard of pages waits for who they are.
  if (!viewer) return null;
  const roles = viewer.roles.filter(({ scopeKind, from }) => scopeKind === 'CASE' && from <= today);
  if (roles.length === 0) {
    return (
      <>
        <title>{`${t('identity.case.none')} · ${t('app.name')}`}</title>
        <Notice level="h1" title={t('identity.case.none')}>
          {t('identity.case.noneBody')}
        </Notice>
      </>
    );
  }
  return (
    <NarrowPage title={t('identity.case.title', { count: roles.length })} lede={t('identity.case.lede')}>
      {roles.map((role) => (
        <OwnCase key={`${role.role} ${role.case?.id} ${role.from}`} role={role} />
      ))}
    </NarrowPage>
  );
}

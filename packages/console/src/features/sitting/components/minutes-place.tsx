import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageSection } from '../../../ui/page-section.tsx';
import type { RoomSession } from './room-context.ts';

/** Where the minutes of a session are read and signed. */
export function MinutesPlace({ state }: Pick<RoomSession, 'state'>): ReactElement {
  const { t } = useTranslation();
  const over = state === 'CLOSED' || state === 'SEALED' || state === 'TRANSMITTED';
  return (
    <PageSection id="minutes" title={t('sitting.minutes.title')}>
      <Box sx={{ color: 'text.secondary' }}>{t(over ? 'sitting.minutes.soon' : 'sitting.minutes.later')}</Box>
    </PageSection>
  );
}

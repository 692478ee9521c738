import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';

/** The shape of a page about one organisation or person, while it comes. */
export function SheetSkeleton(): ReactElement {
  const { t } = useTranslation();
  return (
    <Box aria-busy="true">
      <output className="visually-hidden">{t('app.loading')}</output>
      <Skeleton width={160} height={24} />
      <Skeleton width="60%" height={44} />
      <Skeleton width="50%" height={28} />
      <Box sx={{ display: 'flex', gap: 3, mt: 3 }}>
        <Skeleton variant="rounded" width={112} height={44} />
        <Skeleton variant="rounded" width={160} height={44} />
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: 'minmax(0,1fr) 336px' }, gap: 12, mt: 8 }}>
        <RowsSkeleton rows={5} />
        <Skeleton variant="rounded" height={280} />
      </Box>
    </Box>
  );
}

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';

/** The shape of a certification's page, while it comes. */
export function CertificationSkeleton(): ReactElement {
  const { t } = useTranslation();
  return (
    <Box aria-busy="true">
      <output className="visually-hidden">{t('app.loading')}</output>
      <Skeleton width={220} height={24} />
      <Skeleton width="70%" height={44} />
      <Skeleton width="55%" height={28} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: 'minmax(0,1fr) 336px' }, gap: 12, mt: 8 }}>
        <Box sx={{ display: 'grid', gap: 8 }}>
          <Skeleton variant="rounded" height={120} />
          <TextSkeleton lines={8} />
        </Box>
        <Skeleton variant="rounded" height={360} />
      </Box>
    </Box>
  );
}

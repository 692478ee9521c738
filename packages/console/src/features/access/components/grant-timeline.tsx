import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInParis } from '../../../i18n/dates.ts';
import { type BarGrant, grantBars } from '../model/grant-bars.ts';

interface Props {
  readonly grants: readonly (BarGrant & { readonly label: string; readonly isInForce: boolean })[];
}

/** Roles as bars on one line of time; decorative, since the list beside it says every day in words. */
export function GrantTimeline({ grants }: Props): ReactElement {
  const { t } = useTranslation();
  const { bars, today, years } = grantBars(grants, todayInParis());
  return (
    <Box
      aria-hidden="true"
      sx={{ position: 'relative', alignSelf: 'start', pb: 6, fontSize: '0.75rem', color: 'text.secondary' }}
    >
      {grants.map((grant, rank) => {
        const bar = bars[rank];
        return (
          <Box key={grant.id} sx={{ mb: 1.5 }}>
            <Box
              sx={{
                position: 'relative',
                zIndex: 1,
                width: 'fit-content',
                maxWidth: '100%',
                bgcolor: 'background.default',
                whiteSpace: 'nowrap',
                overflow: 'hidden',
                textOverflow: 'ellipsis',
              }}
            >
              {grant.label}
            </Box>
            <Box sx={{ position: 'relative', height: 10, borderRadius: 0.5, bgcolor: 'background.sunken' }}>
              <Box
                sx={{
                  position: 'absolute',
                  insetBlock: 0,
                  left: `${bar?.left ?? 0}%`,
                  width: `${bar?.width ?? 0}%`,
                  maxWidth: `${100 - (bar?.left ?? 0)}%`,
                  borderRadius: 0.5,
                  bgcolor: grant.isInForce ? 'primary.main' : 'transparent',
                  border: 1.5,
                  borderColor: grant.isInForce ? 'primary.main' : 'text.secondary',
                  borderRightStyle: bar?.isOpen ? 'dashed' : 'solid',
                }}
              />
            </Box>
          </Box>
        );
      })}
      <Box
        sx={{
          position: 'absolute',
          insetBlock: 0,
          left: `${today}%`,
          borderLeft: 2,
          borderColor: 'warning.main',
          bottom: 20,
        }}
      />
      <Box sx={{ position: 'relative', height: 20, borderTop: 1, borderColor: 'divider' }}>
        {years.map(({ year, left }) => (
          <Box
            key={year}
            component="span"
            sx={{ position: 'absolute', left: `${left}%`, fontVariantNumeric: 'tabular-nums', pt: 0.5 }}
          >
            {year}
          </Box>
        ))}
      </Box>
      <Box
        component="span"
        sx={{
          position: 'absolute',
          bottom: 0,
          left: `${today}%`,
          transform: `translateX(-${today}%)`,
          color: 'warning.main',
          fontWeight: 560,
        }}
      >
        {t('access.account.today')}
      </Box>
    </Box>
  );
}

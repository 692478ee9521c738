import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../../ui/links.tsx';

interface Props {
  readonly part: 'accounts' | 'invitations' | 'keys' | 'mails';
  /** What may be begun here. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

const PARTS = [
  { part: 'accounts', to: '/acces' },
  { part: 'invitations', to: '/acces/invitations' },
  { part: 'keys', to: '/acces/cles' },
  { part: 'mails', to: '/acces/messages' },
] as const;

/** The parts of who may do what, one under the same heading as the other. */
export function AccessFrame({ part, action, children }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <title>{`${t(`access.${part}`)} · ${t('app.name')}`}</title>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3, mb: 4 }}>
        <Box sx={{ mr: 'auto', minWidth: 0 }}>
          <Typography variant="h1">{t('access.title')}</Typography>
          <Typography sx={{ color: 'text.secondary', mt: 1 }}>{t('access.lede')}</Typography>
        </Box>
        <Box className="no-print">{action}</Box>
      </Box>
      <Box
        component="nav"
        aria-label={t('access.parts')}
        className="no-print"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, borderBottom: 1, borderColor: 'divider', mb: 5 }}
      >
        {PARTS.map((one) => (
          <RouteLink
            key={one.part}
            to={one.to}
            underline="none"
            aria-current={one.part === part ? 'page' : undefined}
            sx={{
              display: 'inline-flex',
              alignItems: 'center',
              minHeight: 44,
              fontWeight: 560,
              color: one.part === part ? 'text.accent' : 'text.secondary',
              boxShadow: one.part === part ? 'inset 0 -2px 0 var(--mui-palette-primary-main)' : undefined,
              '&:hover': { color: 'text.primary' },
            }}
          >
            {t(`access.${one.part}`)}
          </RouteLink>
        ))}
      </Box>
      {children}
    </>
  );
}

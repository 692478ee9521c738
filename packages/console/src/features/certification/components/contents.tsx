import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly items: readonly { readonly id: string; readonly label: string }[];
}

/** The parts of the page: a list beside it on a wide screen, a folded one on a phone. */
export function Contents({ items }: Props): ReactElement {
  const { t } = useTranslation();
  const list = (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid' }}>
      {items.map(({ id, label }) => (
        <li key={id}>
          <Link
            href={`#${id}`}
            underline="hover"
            sx={{
              color: 'text.secondary',
              display: 'flex',
              alignItems: 'center',
              minHeight: { xs: 44, lg: 28 },
              fontSize: '0.8125rem',
            }}
          >
            {label}
          </Link>
        </li>
      ))}
    </Box>
  );
  return (
    <Box
      component="nav"
      aria-label={t('certification.contents')}
      className="no-print"
      sx={{ mt: 5, position: { lg: 'sticky' }, top: 80 }}
    >
      <Box sx={{ display: { xs: 'none', lg: 'block' } }}>
        <Box sx={{ fontSize: '0.8125rem', fontWeight: 620, mb: 1 }}>{t('certification.contents')}</Box>
        {list}
      </Box>
      <Box
        component="details"
        sx={{
          display: { xs: 'block', lg: 'none' },
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          px: 4,
          bgcolor: 'background.paper',
        }}
      >
        <Box component="summary" sx={{ minHeight: 44, lineHeight: '44px', fontWeight: 560, cursor: 'pointer' }}>
          {t('certification.jump')}
        </Box>
        {list}
      </Box>
    </Box>
  );
}

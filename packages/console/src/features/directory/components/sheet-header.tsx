import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';
import { RouteLink } from '../../../ui/links.tsx';

interface Props {
  readonly list: { readonly to: '/organisations' | '/personnes'; readonly label: string };
  readonly title: string;
  readonly marks: ReactNode;
  /** What it is, the state it is in, and what comes next. */
  readonly sentence: string;
  /** The primary action first. */
  readonly actions: ReactNode;
  /** What the history of it is found by; none where it may not be read. */
  readonly history?: { readonly type: 'ORGANISATION' | 'PERSON'; readonly id: string };
}

/** The top of a page about one organisation or one person. */
export function SheetHeader({ list, title, marks, sentence, actions, history }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Box component="header" sx={{ mb: { xs: 6, lg: 8 } }}>
      <Box className="no-print" sx={{ mb: 3, fontSize: '0.8125rem' }}>
        <RouteLink to={list.to} sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 24 } }}>
          {list.label}
        </RouteLink>
        <Box component="span" aria-hidden="true" sx={{ color: 'text.secondary', mx: 2 }}>
          /
        </Box>
        <Box component="span" lang="fr" sx={{ color: 'text.secondary' }}>
          {title}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>{marks}</Box>
      <Typography variant="h1" lang="fr" sx={{ maxWidth: '48ch' }}>
        {title}
      </Typography>
      <Typography sx={{ fontSize: '1.0625rem', mt: 2, maxWidth: '75ch', color: 'text.secondary' }}>
        {sentence}
      </Typography>
      <Box
        className="no-print"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 3,
          mt: 4,
          '& > a': { display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 28 } },
        }}
      >
        {actions}
        {history && (
          <RouteLink to="/journal/$type/$id" params={history}>
            {t('directory.history')}
          </RouteLink>
        )}
        <Button
          color="inherit"
          onClick={() => window.print()}
          startIcon={<Icon name="print" />}
          sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'inline-flex' } }}
        >
          {t('directory.print')}
        </Button>
      </Box>
    </Box>
  );
}

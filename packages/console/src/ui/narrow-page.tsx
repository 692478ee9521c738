import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly title: string;
  /** What the page is for, in one sentence. */
  readonly lede?: ReactNode;
  readonly children: ReactNode;
}

/** A page with one thing to do: a column the width of a sentence. */
export function NarrowPage({ title, lede, children }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Box
      sx={{
        maxWidth: 560,
        mx: 'auto',
        py: { xs: 2, sm: 8 },
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 6,
      }}
    >
      <title>{`${title} · ${t('app.name')}`}</title>
      <div>
        <Typography variant="h1">{title}</Typography>
        {lede && <Typography sx={{ mt: 2, fontSize: '1.0625rem', color: 'text.secondary' }}>{lede}</Typography>}
      </div>
      {children}
    </Box>
  );
}

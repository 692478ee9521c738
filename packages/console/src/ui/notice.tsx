import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly code?: string;
  /** A page of its own has an h1; inside a page it is an h2. */
  readonly level?: 'h1' | 'h2';
  readonly alert?: boolean;
}

/** What happened, what to do next, and a code for whoever is asked: empty, refused, absent or unreachable. */
export function Notice({ title, children, actions, code, level = 'h2', alert = false }: Props): ReactElement {
  return (
    <Box
      role={alert ? 'alert' : undefined}
      sx={{
        py: 8,
        px: { xs: 4, sm: 8 },
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
      }}
    >
      <Typography variant={level} component={level} sx={{ mb: 2 }}>
        {title}
      </Typography>
      <Box sx={{ maxWidth: '65ch', color: 'text.secondary' }}>{children}</Box>
      {actions && (
        <Box
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
        </Box>
      )}
      {code && (
        <Typography variant="body2" sx={{ mt: 4, color: 'text.secondary', fontFamily: 'ui-monospace, monospace' }}>
          {code}
        </Typography>
      )}
    </Box>
  );
}

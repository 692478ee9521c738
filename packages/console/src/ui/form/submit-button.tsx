import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly children: ReactNode;
  /** What was asked is under way: the button waits, and says so. */
  readonly pending?: boolean;
  readonly tone?: 'primary' | 'error';
  /** As wide as the form. */
  readonly wide?: boolean;
}

/** The one primary action of a form. It stays reachable while it waits, and does nothing twice. */
export function SubmitButton({ children, pending = false, tone = 'primary', wide = false }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Button
        type="submit"
        variant="contained"
        color={tone}
        aria-disabled={pending || undefined}
        onClick={(event) => {
          if (pending) event.preventDefault();
        }}
        sx={{ minHeight: 44, px: 5, fontSize: '0.9375rem', width: wide ? '100%' : { xs: '100%', sm: 'auto' } }}
      >
        {pending ? t('app.pending') : children}
      </Button>
      <Box component="output" className="visually-hidden">
        {pending ? t('app.pending') : ''}
      </Box>
    </>
  );
}

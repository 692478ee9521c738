import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly children: ReactNode;
  /** What was asked is under way: the button waits, and says so. */
  readonly pending?: boolean;
  /** Why it cannot be used yet, in the place of what it does: "Réessayer dans 12 secondes". */
  readonly waiting?: string | undefined;
  readonly tone?: 'primary' | 'error';
  /** As wide as the form. */
  readonly wide?: boolean;
}

/** The one primary action of a form. It stays reachable while it waits, and does nothing twice. */
export function SubmitButton(props: Props): ReactElement {
  const { children, pending = false, waiting, tone = 'primary', wide = false } = props;
  const { t } = useTranslation();
  const idle = pending || waiting !== undefined;
  return (
    <>
      <Button
        type="submit"
        variant="contained"
        color={tone}
        aria-disabled={idle || undefined}
        onClick={(event) => {
          if (idle) event.preventDefault();
        }}
        sx={{
          minHeight: 44,
          px: 5,
          fontSize: '0.9375rem',
          justifySelf: wide ? 'stretch' : { xs: 'stretch', sm: 'start' },
          width: wide ? '100%' : { xs: '100%', sm: 'auto' },
          '&[aria-disabled]': { bgcolor: 'background.sunken', color: 'text.secondary', cursor: 'default' },
        }}
      >
        {pending ? t('app.pending') : (waiting ?? children)}
      </Button>
      <Box component="output" className="visually-hidden">
        {pending ? t('app.pending') : ''}
      </Box>
    </>
  );
}

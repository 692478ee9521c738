import Button from '@mui/material/Button';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Framed, for one of several equal ways. */
  readonly framed?: boolean;
  readonly disabled?: boolean;
}

/** A way that is not the first. */
export function TextButton({ children, onClick, framed = false, disabled = false }: Props): ReactElement {
  return (
    <Button
      variant={framed ? 'outlined' : 'text'}
      color={framed ? 'inherit' : 'primary'}
      disabled={disabled}
      onClick={onClick}
      sx={{
        minHeight: 44,
        px: framed ? 4 : 0,
        justifyContent: 'flex-start',
        justifySelf: 'start',
        textAlign: 'left',
        ...(framed ? { width: '100%', borderColor: 'divider' } : { textDecoration: 'underline' }),
      }}
    >
      {children}
    </Button>
  );
}

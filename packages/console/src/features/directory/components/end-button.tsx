import Button from '@mui/material/Button';
import type { ReactElement } from 'react';

interface Props {
  readonly label: string;
  /** What is ended, read out. */
  readonly name: string;
  readonly onClick: () => void;
}

/** Ends one period of a list. */
export function EndButton({ label, name, onClick }: Props): ReactElement {
  return (
    <Button
      size="small"
      className="no-print"
      aria-label={name}
      onClick={onClick}
      sx={{ minHeight: { xs: 44, md: 28 }, px: 2 }}
    >
      {label}
    </Button>
  );
}

import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactElement } from 'react';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  readonly sorted: false | 'asc' | 'desc';
  readonly onClick: ((event: unknown) => void) | undefined;
}

/** The head of a sortable column; the arrow repeats what aria-sort says on the cell. */
export function SortButton({ label, sorted, onClick }: Props): ReactElement {
  return (
    <ButtonBase
      onClick={onClick}
      sx={{
        font: 'inherit',
        fontWeight: 560,
        width: '100%',
        minHeight: 40,
        px: 3,
        justifyContent: 'flex-start',
        gap: 1,
      }}
    >
      {label}
      <Box component="span" sx={{ opacity: sorted ? 1 : 0, transform: sorted === 'desc' ? 'rotate(180deg)' : 'none' }}>
        <Icon name="up" size={14} />
      </Box>
    </ButtonBase>
  );
}

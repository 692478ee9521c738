import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';
import type { HandleProps } from './use-carry.ts';

interface Props extends HandleProps {
  readonly id: string;
  /** What it carries, in words. */
  readonly name: string;
  readonly held: boolean;
}

/** What a seat is carried by: pulled by a pointer, or taken up and put down by keys. */
export function SeatHandle({ id, name, held, ...events }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Box
      component="button"
      type="button"
      id={id}
      className="no-print"
      aria-label={t('jury.seat.handle', { name })}
      aria-pressed={held}
      aria-describedby="seat-handle-hint"
      {...events}
      sx={{
        font: 'inherit',
        border: 0,
        p: 0,
        alignSelf: 'stretch',
        width: 28,
        minHeight: 44,
        flexShrink: 0,
        borderRadius: 0.75,
        color: held ? 'text.accent' : 'text.secondary',
        bgcolor: held ? 'background.accent' : 'transparent',
        cursor: held ? 'grabbing' : 'grab',
        // A finger on the handle carries, it does not scroll.
        touchAction: 'none',
        '&:hover': { bgcolor: 'background.sunken' },
      }}
    >
      <Icon name="grip" />
    </Box>
  );
}

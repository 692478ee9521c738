import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../../ui/tag.tsx';
import { personName, shortNameOf } from '../../directory/model/names.ts';
import type { SeatView } from '../model/seat.ts';
import { SeatState } from './seat-state.tsx';

interface Props {
  readonly seat: SeatView;
  /** What this seat's ballot weighs; undefined where nobody reckoned it. */
  readonly weight?: number;
  /** A finding that touches it is looked at. */
  readonly lit?: boolean;
  /** It is being carried elsewhere. */
  readonly carried?: boolean;
  /** Before the name: the handle it is carried by. */
  readonly handle?: ReactNode;
  /** After the name: what can be done with it. */
  readonly actions?: ReactNode;
  /** Below: what stands in the way of this very seat. */
  readonly children?: ReactNode;
}

/** One seat: who sits there, for whom, with what mandate, and what they answered. */
export function SeatCard(props: Props): ReactElement {
  const { seat, weight, lit = false, carried = false, handle, actions, children } = props;
  const { t } = useTranslation();
  const { person, organisation, college } = seat;
  return (
    <Box
      component="li"
      data-seat={seat.id}
      id={`seat-${seat.id}`}
      tabIndex={-1}
      sx={{
        display: 'flex',
        gap: 1,
        py: 2,
        pr: 1,
        pl: handle ? 1 : 3,
        minWidth: 0,
        border: 1,
        borderStyle: person ? 'solid' : 'dashed',
        borderColor: lit ? 'warning.main' : 'divider',
        borderRadius: 1,
        boxShadow: lit ? 'inset 0 0 0 1px var(--mui-palette-warning-main)' : 'none',
        bgcolor: lit
          ? 'color-mix(in srgb, var(--mui-palette-warning-main) 9%, var(--mui-palette-background-paper))'
          : 'background.paper',
        opacity: carried ? 0.45 : 1,
        scrollMarginTop: 80,
        breakInside: 'avoid',
      }}
    >
      {handle}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5 }}>
          <Box
            component="span"
            sx={{ fontWeight: 620, lineHeight: 1.35, ...(person ? {} : { color: 'text.secondary', fontWeight: 560 }) }}
          >
            {person ? personName(person) : t('jury.seat.vacant')}
          </Box>
          {seat.chair && <Tag strong>{t(`jury.seat.chair.${seat.chair}`)}</Tag>}
          {seat.tempWork && <Tag>{t('jury.seat.tempWork')}</Tag>}
        </Box>
        <Box lang="fr" title={organisation.name} sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {[shortNameOf(organisation), person?.qualification].filter(Boolean).join(' · ')}
        </Box>
        <SeatState seat={seat} weight={weight} college={college} />
        {children}
      </Box>
      {actions}
    </Box>
  );
}

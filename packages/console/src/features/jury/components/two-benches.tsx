import type { College } from '@delibere/shared';
import Box from '@mui/material/Box';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CollegeMark } from '../../../ui/college-mark.tsx';
import { benchOf } from '../model/seat.ts';

interface Placed {
  readonly id: string;
  readonly college: College;
  readonly rank: number;
}

interface Props<Seat extends Placed> {
  readonly seats: readonly Seat[];
  /** A seat's card, in a list item. */
  readonly renderSeat: (seat: Seat, at: number) => ReactNode;
  /** What stands beside the name of a side. */
  readonly aside?: (college: College) => ReactNode;
  /** What stands under the seats of a side: the way to add one. */
  readonly foot?: (college: College) => ReactNode;
  /** Before which seat what is carried would come to stand, on which side. */
  readonly gap?: { readonly college: College; readonly at: number } | null;
}

/** The two sides facing each other: employers on the left, unions on the right, one under the other on a phone. */
export function TwoBenches<Seat extends Placed>({ seats, ...props }: Props<Seat>): ReactElement {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        columnGap: { sm: 4, xl: 6 },
        rowGap: 6,
        alignItems: 'start',
        '@media print': { gridTemplateColumns: '1fr 1fr' },
      }}
    >
      <Bench college="EMPLOYERS" seats={benchOf(seats, 'EMPLOYERS')} {...props} />
      <Bench college="UNIONS" seats={benchOf(seats, 'UNIONS')} {...props} />
    </Box>
  );
}

function Bench<Seat extends Placed>({
  college,
  seats,
  renderSeat,
  aside,
  foot,
  gap = null,
}: Props<Seat> & { readonly college: College }): ReactElement {
  const { t } = useTranslation();
  const at = gap?.college === college ? gap.at : null;
  return (
    <Box component="section" aria-label={t(`jury.side.${college}`)} data-bench={college} sx={{ minWidth: 0 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 3,
          pb: 2,
          mb: 2,
          minHeight: 40,
          borderBottom: 2,
          borderColor: college === 'EMPLOYERS' ? 'college.employers' : 'college.unions',
        }}
      >
        <Box component="h3" sx={{ m: 0, mr: 'auto', fontSize: '0.9375rem', fontWeight: 620 }}>
          <CollegeMark college={college} letter={t(`college.letter.${college}`)} label={t(`jury.side.${college}`)} />
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{aside?.(college)}</Box>
      </Box>
      {seats.length === 0 && (
        <Box sx={{ color: 'text.secondary', py: 3, fontSize: '0.875rem' }}>{t(`jury.bench.empty.${college}`)}</Box>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {seats.map((seat, rank) => (
          <Fragment key={seat.id}>
            {at === rank && <Gap />}
            {renderSeat(seat, rank)}
          </Fragment>
        ))}
        {at !== null && at >= seats.length && <Gap />}
      </Box>
      {foot && (
        <Box className="no-print" sx={{ mt: 2 }}>
          {foot(college)}
        </Box>
      )}
    </Box>
  );
}

/** Where what is carried would be put; the live region says it in words. */
function Gap(): ReactElement {
  return (
    <Box component="li" aria-hidden="true" sx={{ height: 3, my: -0.5, borderRadius: 1, bgcolor: 'primary.main' }} />
  );
}

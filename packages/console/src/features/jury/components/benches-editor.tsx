import type { College } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { placeOf } from '../model/carry.ts';
import { benchOf, type SeatView, seatName } from '../model/seat.ts';
import { SeatCard } from './seat-card.tsx';
import { SeatHandle } from './seat-handle.tsx';
import { type SeatAct, SeatMenu } from './seat-menu.tsx';
import { TwoBenches } from './two-benches.tsx';
import type { Carry } from './use-carry.ts';

interface Props<Seat extends SeatView> {
  readonly seats: readonly Seat[];
  readonly carry: Carry;
  /** Seats that a finding one looks at touches. */
  readonly lit: ReadonlySet<string>;
  readonly weightOf: (id: string) => number | undefined;
  readonly actsOf: (seat: Seat) => readonly SeatAct[];
  readonly notesOf: (seat: Seat) => ReactNode;
  readonly foot: (college: College) => ReactNode;
}

/** The two benches, to be changed by pointer, by keys and by buttons. */
export function BenchesEditor<Seat extends SeatView>(props: Props<Seat>): ReactElement {
  const { seats, carry, lit, weightOf, actsOf, notesOf, foot } = props;
  const { t } = useTranslation();
  const { carried, gap, ghost } = carry;
  const held = carried && seats.find(({ id }) => id === carried.id);
  const lengthOf = (college: College): number => benchOf(seats, college).length;
  const handleOf = (seat: Seat, at: number): ReactElement => {
    const events = carry.handle(
      { kind: 'SEAT', id: seat.id, college: seat.college, at, name: seatName(seat) },
      lengthOf(seat.college),
    );
    return <SeatHandle id={`handle-${seat.id}`} name={seatName(seat)} held={carried?.id === seat.id} {...events} />;
  };
  const place = carried && gap ? placeOf(carried.kind === 'SEAT' ? carried.at : null, gap.at) + 1 : null;
  return (
    <>
      <Box id="seat-handle-hint" hidden>
        {t('jury.seat.handleHint')}
      </Box>
      <TwoBenches
        seats={seats}
        gap={gap}
        aside={(college) => t('jury.bench.count', { count: lengthOf(college) })}
        foot={foot}
        renderSeat={(seat, at) => (
          <SeatCard
            seat={seat}
            weight={weightOf(seat.id)}
            lit={lit.has(seat.id)}
            carried={carried?.id === seat.id}
            handle={handleOf(seat, at)}
            actions={<SeatMenu name={seatName(seat)} acts={actsOf(seat)} />}
          >
            {notesOf(seat)}
          </SeatCard>
        )}
      />
      <Box component="output" className="visually-hidden">
        {held && place !== null && t('jury.carry.at', { name: seatName(held), place, count: lengthOf(held.college) })}
      </Box>
      {carried && !carry.byKeys && (
        <Box
          ref={ghost}
          aria-hidden="true"
          sx={{
            position: 'fixed',
            left: 0,
            top: 0,
            zIndex: 1200,
            pointerEvents: 'none',
            px: 3,
            py: 1.5,
            borderRadius: 1,
            border: 1,
            borderColor: 'primary.main',
            bgcolor: 'background.paper',
            boxShadow: 4,
            fontWeight: 620,
            maxWidth: 280,
            transform: 'translate(-999px, 0)',
          }}
        >
          {carried.name}
        </Box>
      )}
    </>
  );
}

/** Gives the focus back to the handle of a seat that was moved: moving it in the page takes it away. */
export function useHandleFocus(seats: readonly SeatView[]): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null || seats.length === 0) return;
    const handle = document.getElementById(`handle-${wanted.current}`);
    wanted.current = null;
    handle?.focus();
  }, [seats]);
  return (id) => {
    wanted.current = id;
  };
}

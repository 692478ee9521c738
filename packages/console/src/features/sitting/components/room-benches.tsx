import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TwoBenches } from '../../jury/components/two-benches.tsx';
import { VoiceBalance } from '../../jury/components/voice-balance.tsx';
import { AttendanceForm } from './attendance-form.tsx';
import { GestureDialog } from './gesture-dialog.tsx';
import { type RoomSeat, seatName, useRoom } from './room-context.ts';
import { RoomSeatCard } from './room-seat.tsx';
import { RECORD_DEPARTURE } from './sitting-mutations.ts';
import { useGestureSent } from './use-gesture-sent.ts';

/** Who is in the room, side by side, and what each side weighs; who comes and goes is noted here. */
export function RoomBenches(): ReactElement {
  const { t } = useTranslation();
  const { session, own } = useRoom();
  const [signing, setSigning] = useState<RoomSeat>();
  const [leaving, setLeaving] = useState<RoomSeat>();
  const { seats, balance, state } = session;
  const { weighing, employers, unions } = balance;
  const there = (side: readonly RoomSeat[]): string =>
    t('sitting.count', { present: side.filter(({ present }) => present).length, count: side.length });
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}>
      {state === 'OPEN' && (
        <VoiceBalance
          employers={employers}
          unions={unions}
          weighing={t(`jury.balance.weighing.${weighing}`, { employers: employers.weight, unions: unions.weight })}
        />
      )}
      <TwoBenches
        seats={seats}
        aside={(college) => there(seats.filter((seat) => seat.college === college))}
        renderSeat={(seat) => (
          <RoomSeatCard
            key={seat.id}
            seat={seat}
            actions={
              seat.allowedActions.length > 0 && (
                <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
                  {seat.allowedActions.includes('SIGN_DRAWN') && seat.id !== own?.id && (
                    <Button size="small" onClick={() => setSigning(seat)} sx={{ minHeight: 44 }}>
                      {t('sitting.attendance.onDevice', { name: seatName(seat) })}
                    </Button>
                  )}
                  {seat.allowedActions.includes('RECORD_DEPARTURE') && (
                    <Button size="small" color="inherit" onClick={() => setLeaving(seat)} sx={{ minHeight: 44 }}>
                      {seat.id === own?.id
                        ? t('sitting.attendance.leave')
                        : t('sitting.attendance.leaveOther', { name: seatName(seat) })}
                    </Button>
                  )}
                </Box>
              )
            }
          />
        )}
      />
      {signing && <SignOnDevice seat={signing} onClose={() => setSigning(undefined)} />}
      {leaving && <Leave seat={leaving} oneself={leaving.id === own?.id} onClose={() => setLeaving(undefined)} />}
    </Box>
  );
}

function SignOnDevice({ seat, onClose }: { readonly seat: RoomSeat; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const name = seatName(seat);
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={id}>
      <Box sx={{ p: { xs: 4, sm: 6 }, display: 'grid', gap: 4 }}>
        <div>
          <Typography variant="h2" id={id}>
            {t('sitting.attendance.onDeviceTitle', { name })}
          </Typography>
          <Box sx={{ color: 'text.secondary', mt: 1 }}>{t('sitting.attendance.onDeviceLede', { name })}</Box>
        </div>
        <AttendanceForm seatId={seat.id} onlyDrawn onDone={onClose} />
        <Button color="inherit" onClick={onClose} sx={{ minHeight: 44 }}>
          {t('app.cancel')}
        </Button>
      </Box>
    </Dialog>
  );
}

interface LeaveProps {
  readonly seat: RoomSeat;
  readonly oneself: boolean;
  readonly onClose: () => void;
}

function Leave({ seat, oneself, onClose }: LeaveProps): ReactElement {
  const { t } = useTranslation();
  const { session } = useRoom();
  const { send } = useGestureSent(RECORD_DEPARTURE);
  const name = seatName(seat);
  return (
    <GestureDialog
      title={oneself ? t('sitting.attendance.leaveTitle') : t('sitting.attendance.leaveOtherTitle', { name })}
      confirmLabel={oneself ? t('sitting.attendance.leave') : t('sitting.attendance.leaveOther', { name })}
      onSend={() => send({ sessionId: session.id, seatId: seat.id })}
      done={t('sitting.spoken.gone', { name })}
      onClose={onClose}
    >
      {t(oneself ? 'sitting.attendance.leaveBody' : 'sitting.attendance.leaveOtherBody')}
    </GestureDialog>
  );
}

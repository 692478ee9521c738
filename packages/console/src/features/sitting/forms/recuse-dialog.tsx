import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainSelect } from '../../../ui/plain-select.tsx';
import { GestureDialog } from '../components/gesture-dialog.tsx';
import { seatName, useRoom } from '../components/room-context.ts';
import { RECORD_RECUSAL } from '../components/sitting-mutations.ts';
import type { CaseView } from '../components/use-case-words.ts';
import { useGestureSent } from '../components/use-gesture-sent.ts';

/** Says that a member does not take part in a case, and why. */
export function RecuseDialog({ one, onClose }: { readonly one: CaseView; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { session, own } = useRoom();
  const { send } = useGestureSent(RECORD_RECUSAL);
  const said = new Set(one.recusals.map(({ seatId }) => seatId));
  const seats = session.seats.filter(({ id, person }) => person && one.recusableSeats.includes(id) && !said.has(id));
  const [seatId, setSeatId] = useState((seats.find(({ id }) => id === own?.id) ?? seats[0])?.id ?? '');
  return (
    <GestureDialog
      title={t('sitting.recuse.title')}
      confirmLabel={t('sitting.recuse.do')}
      reason={{ label: t('sitting.recuse.reason'), hint: t('sitting.recuse.reasonHint'), required: true }}
      onSend={(reason) => send({ caseId: one.id, seatId, reason })}
      done={t('sitting.recuse.done')}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Box>{t('sitting.recuse.body')}</Box>
        <PlainSelect
          label={t('sitting.recuse.who')}
          value={seatId}
          options={seats.map((seat) => ({ value: seat.id, label: seatName(seat) }))}
          onChange={setSeatId}
        />
      </Box>
    </GestureDialog>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageSection } from '../../../ui/page-section.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { AttendanceForm } from './attendance-form.tsx';
import { DrawCode } from './draw-code.tsx';
import { RoomBenches } from './room-benches.tsx';
import { useRoom } from './room-context.ts';
import { StepPanel } from './step-panel.tsx';
import { useHours } from './use-hours.ts';

/** Before a sitting opens: one signs, sees who is there, and what is still wanting. */
export function BeforeOpening(): ReactElement {
  const { t } = useTranslation();
  const { session, own, may } = useRoom();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 6 }}>
      {own && <OwnAttendance />}
      {session.state === 'CONVENED' && (
        <PageSection id="opening" title={t('sitting.opening.title')}>
          <StepPanel action="OPEN" />
        </PageSection>
      )}
      <PageSection id="room" title={t('sitting.room')}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}>
          {may('DRAW_ATTENDANCE_CODE') && <DrawCode />}
          <RoomBenches />
        </Box>
      </PageSection>
    </Box>
  );
}

/** One's own attendance: to be signed, or signed already. */
export function OwnAttendance(): ReactElement | null {
  const { t } = useTranslation();
  const { own } = useRoom();
  const hour = useHours();
  const [again, setAgain] = useState(false);
  if (!own) return null;
  const isDay = own.allowedActions.includes('SIGN_DRAWN');
  const body = ((): ReactElement => {
    if (own.present && own.arrivedAt) {
      return <StateMark mark="yes">{t('sitting.attendance.done', { hour: hour(own.arrivedAt) })}</StateMark>;
    }
    if (!isDay) return <StateMark mark="later">{t('sitting.attendance.notDay')}</StateMark>;
    if (own.leftAt && !again) {
      return (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4 }}>
          <StateMark mark="no">{t('sitting.left', { hour: hour(own.leftAt) })}</StateMark>
          <Button variant="outlined" onClick={() => setAgain(true)} sx={{ minHeight: 44 }}>
            {t('sitting.attendance.title')}
          </Button>
        </Box>
      );
    }
    return (
      <Box sx={{ maxWidth: 520, display: 'grid', gap: 4 }}>
        <Box sx={{ color: 'text.secondary' }}>{t('sitting.attendance.lede')}</Box>
        <AttendanceForm seatId={own.id} onDone={() => setAgain(false)} />
      </Box>
    );
  })();
  return (
    <PageSection id="attendance" title={t('sitting.attendance.title')}>
      {body}
    </PageSection>
  );
}

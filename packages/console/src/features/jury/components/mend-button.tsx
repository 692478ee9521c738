import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PathLink } from '../../../ui/path-link.tsx';
import type { Mend } from '../model/mend.ts';
import { seatName } from './benches-editor.tsx';
import { useGestures } from './session-gestures.ts';

interface Props {
  readonly mend: Mend;
  /** The surest of several stands out. */
  readonly first: boolean;
}

/** The gesture that mends a finding. */
export function MendButton({ mend, first }: Props): ReactElement {
  const { t } = useTranslation();
  const { keep, ask } = useGestures();
  const name = 'seat' in mend ? seatName(mend.seat) : '';
  if (mend.kind === 'PERSON') {
    return (
      <PathLink
        path={`/personnes/${mend.seat.person?.id ?? ''}`}
        sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 32 }, fontSize: '0.8125rem' }}
      >
        {t('jury.mend.SEE_PERSON', { name })}
      </PathLink>
    );
  }
  const [label, onClick] = gesture();
  return (
    <Button
      size="small"
      variant={first ? 'outlined' : 'text'}
      onClick={onClick}
      sx={{ minHeight: { xs: 44, md: 32 }, textAlign: 'left', bgcolor: first ? 'background.paper' : 'transparent' }}
    >
      {label}
    </Button>
  );

  function gesture(): readonly [label: string, onClick: () => void] {
    switch (mend.kind) {
      case 'ADD':
        return [
          t(mend.organisation ? 'jury.mend.SEAT_ORGANISATION' : `jury.bench.add.${mend.college}`),
          () => ask({ kind: 'ADD', college: mend.college, organisation: mend.organisation }),
        ];
      case 'VOTE':
        return [
          t(mend.voting ? 'jury.mend.GIVE_VOTE' : 'jury.mend.WITHDRAW_VOTE', { name }),
          () => void keep({ kind: 'CHANGE_SEAT', seatId: mend.seat.id, voting: mend.voting }),
        ];
      case 'REMOVE':
        return [t('jury.mend.UNSEAT', { name }), () => void keep({ kind: 'REMOVE_SEAT', seatId: mend.seat.id })];
      case 'PRESIDENT':
        return [
          t('jury.mend.NAME_PRESIDENT', { name }),
          () => void keep({ kind: 'NAME_PRESIDENT', president: mend.seat.id }),
        ];
      case 'SUBSTITUTE':
        return [
          t('jury.mend.NAME_SUBSTITUTE', { name }),
          () => void keep({ kind: 'NAME_PRESIDENT', substitute: mend.seat.id }),
        ];
      case 'TEMP_WORK':
        return [
          t('jury.mend.MARK_TEMP_WORK', { name }),
          () => void keep({ kind: 'CHANGE_SEAT', seatId: mend.seat.id, tempWork: !mend.seat.tempWork }),
        ];
      case 'DESIGNATE':
        return [t('jury.mend.DESIGNATE', { name }), () => ask({ kind: 'DESIGNATE', seat: mend.seat })];
      case 'ASK':
        return [t('jury.mend.ASK_DESIGNATION'), () => ask({ kind: 'ASK' })];
      case 'TELL_REGIONAL_COMMITTEE':
        return [t('jury.mend.TELL_REGIONAL_COMMITTEE'), () => ask({ kind: 'TELL_REGIONAL_COMMITTEE' })];
      default:
        return [t('jury.mend.CHANGE_SESSION'), () => ask({ kind: 'CHANGE_SESSION' })];
    }
  }
}

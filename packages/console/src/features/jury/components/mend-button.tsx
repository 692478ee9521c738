import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PathLink } from '../../../ui/path-link.tsx';
import type { Mend } from '../model/mend.ts';
import { seatName } from '../model/seat.ts';
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
  const [label, onClick] = gesture(mend);
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

  function gesture(act: Exclude<Mend, { readonly kind: 'PERSON' }>): readonly [label: string, onClick: () => void] {
    switch (act.kind) {
      case 'ADD':
        return [
          t(act.organisation ? 'jury.mend.SEAT_ORGANISATION' : `jury.bench.add.${act.college}`),
          () => ask({ kind: 'ADD', college: act.college, organisation: act.organisation }),
        ];
      case 'VOTE':
        return [
          t(act.voting ? 'jury.mend.GIVE_VOTE' : 'jury.mend.WITHDRAW_VOTE', { name }),
          () => void keep({ kind: 'CHANGE_SEAT', seatId: act.seat.id, voting: act.voting }),
        ];
      case 'REMOVE':
        return [t('jury.mend.UNSEAT', { name }), () => void keep({ kind: 'REMOVE_SEAT', seatId: act.seat.id })];
      case 'PRESIDENT':
        return [
          t('jury.mend.NAME_PRESIDENT', { name }),
          () => void keep({ kind: 'NAME_PRESIDENT', president: act.seat.id }),
        ];
      case 'SUBSTITUTE':
        return [
          t('jury.mend.NAME_SUBSTITUTE', { name }),
          () => void keep({ kind: 'NAME_PRESIDENT', substitute: act.seat.id }),
        ];
      case 'TEMP_WORK':
        return [
          t('jury.mend.MARK_TEMP_WORK', { name }),
          () => void keep({ kind: 'CHANGE_SEAT', seatId: act.seat.id, tempWork: !act.seat.tempWork }),
        ];
      case 'DESIGNATE':
        return [t('jury.mend.DESIGNATE', { name }), () => ask({ kind: 'DESIGNATE', seat: act.seat })];
      case 'ASK':
        return [t('jury.mend.ASK_DESIGNATION'), () => ask({ kind: 'ASK' })];
      case 'TELL_REGIONAL_COMMITTEE':
        return [t('jury.mend.TELL_REGIONAL_COMMITTEE'), () => ask({ kind: 'TELL_REGIONAL_COMMITTEE' })];
      case 'CHANGE_SESSION':
        return [t('jury.mend.CHANGE_SESSION'), () => ask({ kind: 'CHANGE_SESSION' })];
    }
  }
}

import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { type RoomSeat, seatName, useRoom } from './room-context.ts';
import { useHours } from './use-hours.ts';

interface Props {
  readonly seat: RoomSeat;
  /** In place of whether they are there: whether they voted. */
  readonly state?: { readonly mark: Mark; readonly words: string };
  readonly actions?: ReactNode;
}

/** Somebody on the benches of a sitting: who, for whom, and whether they are there or have voted. */
export function RoomSeatCard({ seat, state, actions }: Props): ReactElement {
  const { t } = useTranslation();
  const { session, own } = useRoom();
  const hour = useHours();
  const { present, arrivedAt, leftAt, organisation, proxyTo } = seat;
  // Only somebody who is there votes for an absent one.
  const holder = session.seats.find(({ id }) => id === proxyTo);
  const presence = ((): { readonly mark: Mark; readonly words: string } => {
    if (present && arrivedAt) return { mark: 'yes', words: t('sitting.present', { hour: hour(arrivedAt) }) };
    if (leftAt) return { mark: 'no', words: t('sitting.left', { hour: hour(leftAt) }) };
    if (holder?.present) return { mark: 'same', words: t('sitting.represented', { name: seatName(holder) }) };
    return session.state === 'CONVENED'
      ? { mark: 'later', words: t('sitting.absent') }
      : { mark: 'no', words: t('sitting.gone') };
  })();
  const { mark, words } = state ?? presence;
  return (
    <Box
      component="li"
      data-seat={seat.id}
      sx={{
        py: 2,
        px: 3,
        minWidth: 0,
        border: 1,
        borderStyle: present ? 'solid' : 'dashed',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5 }}>
        <Box component="span" sx={{ fontWeight: 620, lineHeight: 1.35 }}>
          {seatName(seat)}
        </Box>
        {seat.id === session.chair?.id && <Tag strong>{t('jury.seat.chair.PRESIDENT')}</Tag>}
        {seat.id === own?.id && <Tag>{t('sitting.you')}</Tag>}
      </Box>
      <Box lang="fr" title={organisation.name} sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {[shortNameOf(organisation), !seat.voting && t('jury.seat.noVote')].filter(Boolean).join(' · ')}
      </Box>
      <Box sx={{ mt: 0.5, fontSize: '0.8125rem', '& > span': { whiteSpace: 'normal' } }}>
        <StateMark mark={mark}>{words}</StateMark>
      </Box>
      {actions}
    </Box>
  );
}

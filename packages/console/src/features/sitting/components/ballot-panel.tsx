import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../ui/state-mark.tsx';
import { TwoBenches } from '../../jury/components/two-benches.tsx';
import { GestureDialog } from './gesture-dialog.tsx';
import { useRoom } from './room-context.ts';
import { RoomSeatCard } from './room-seat.tsx';
import { CLOSE_BALLOT } from './sitting-mutations.ts';
import type { CaseView } from './use-case-words.ts';
import { useGestureSent } from './use-gesture-sent.ts';
import { VoteButtons } from './vote-buttons.tsx';

interface Props {
  readonly ballot: CaseView['ballots'][number];
  /** Of the candidate. */
  readonly name: string;
}

/** An open ballot: one's own vote first, then who has voted on the benches, and its closing for who presides. */
export function BallotPanel({ ballot, name }: Props): ReactElement {
  const { t } = useTranslation();
  const { session, own, nameOf } = useRoom();
  const [closing, setClosing] = useState(false);
  const voters = ballot.electorate.filter(({ weight }) => weight > 0);
  const voted = new Set(ballot.voted);
  const mine = voters.find(({ seat }) => seat === own?.id);
  const mayVote = ballot.allowedActions.includes('VOTE');
  const represented = voters.filter(({ representedBy }) => representedBy != null && representedBy === own?.id);
  const count = voters.length;
  const seats = session.seats.filter(
    ({ id }) => ballot.electorate.some(({ seat }) => seat === id) || ballot.recused.includes(id),
  );
  const stateOf = (seat: string): { readonly mark: Mark; readonly words: string } => {
    if (ballot.recused.includes(seat)) return { mark: 'no', words: t('sitting.ballot.isRecused') };
    if (!voters.some((voter) => voter.seat === seat)) return { mark: 'no', words: t('sitting.ballot.surplus') };
    return voted.has(seat)
      ? { mark: 'yes', words: t('sitting.ballot.hasVoted') }
      : { mark: 'later', words: t('sitting.ballot.waits') };
  };
  return (
    <Box
      component="section"
      aria-labelledby={`ballot-${ballot.id}`}
      data-ballot={ballot.id}
      sx={{
        border: 2,
        borderColor: 'primary.main',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        p: { xs: 4, sm: 6 },
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 4,
      }}
    >
      <div>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {t('sitting.ballot.title', { round: ballot.round })}
        </Box>
        <Typography variant="h2" id={`ballot-${ballot.id}`} sx={{ fontSize: '1.375rem' }}>
          {t('sitting.ballot.question', { name })}
        </Typography>
        <Box sx={{ mt: 1, color: 'text.secondary' }}>{t(`sitting.ballot.secrecy.${ballot.secrecy}`)}</Box>
      </div>
      {mayVote && mine && (
        <>
          <VoteButtons key={ballot.id} ballot={ballot} />
          {mine.weight > 1 && (
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {t('sitting.ballot.weight', { count: mine.weight })}
            </Box>
          )}
        </>
      )}
      {mayVote &&
        represented.map(({ seat }) => (
          <Box key={seat} sx={{ display: 'grid', gap: 2 }}>
            <Typography variant="h3">{t('sitting.ballot.forSeat', { name: nameOf(seat) })}</Typography>
            <VoteButtons ballot={ballot} forSeat={{ id: seat, name: nameOf(seat) }} />
          </Box>
        ))}
      {own && !mayVote && (
        <Box>{t(ballot.recused.includes(own.id) ? 'sitting.ballot.recused' : 'sitting.ballot.noVote')}</Box>
      )}
      <Box component="output" data-voted={voted.size} sx={{ fontWeight: 560, fontVariantNumeric: 'tabular-nums' }}>
        {t('sitting.ballot.voted', { voted: voted.size, count })}
      </Box>
      {ballot.allowedActions.includes('CLOSE') && (
        <Box>
          <Button
            variant={voted.size === count ? 'contained' : 'outlined'}
            onClick={() => setClosing(true)}
            sx={{ minHeight: 48, width: { xs: '100%', sm: 'auto' }, px: 6 }}
          >
            {t('sitting.ballot.close')}
          </Button>
        </Box>
      )}
      <TwoBenches
        seats={seats}
        renderSeat={(seat) => <RoomSeatCard key={seat.id} seat={seat} state={stateOf(seat.id)} />}
      />
      {closing && <CloseBallot ballotId={ballot.id} missing={count - voted.size} onClose={() => setClosing(false)} />}
    </Box>
  );
}

interface CloseProps {
  readonly ballotId: string;
  readonly missing: number;
  readonly onClose: () => void;
}

function CloseBallot({ ballotId, missing, onClose }: CloseProps): ReactElement {
  const { t } = useTranslation();
  const { send } = useGestureSent(CLOSE_BALLOT);
  return (
    <GestureDialog
      title={t('sitting.ballot.closeTitle')}
      confirmLabel={t('sitting.ballot.close')}
      onSend={() => send({ ballotId })}
      done={t('sitting.ballot.closed')}
      onClose={onClose}
    >
      {missing > 0 ? t('sitting.ballot.closeSome', { count: missing }) : t('sitting.ballot.closeAll')}
    </GestureDialog>
  );
}

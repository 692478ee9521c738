import { VOTE_CHOICES, type VoteChoice } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../../ui/state-mark.tsx';
import { RefusedNote } from './refused-note.tsx';
import { CAST_VOTE } from './sitting-mutations.ts';
import type { CaseView } from './use-case-words.ts';
import { useGestureSent } from './use-gesture-sent.ts';

interface Props {
  readonly ballot: CaseView['ballots'][number];
  /** For whom, where it is somebody one represents. */
  readonly forSeat?: { readonly id: string; readonly name: string };
}

const SHAPES: Readonly<Record<VoteChoice, string>> = {
  FOR: 'M4 10.5l4 4 8-9',
  AGAINST: 'M5 5l10 10M15 5 5 15',
  ABSTAIN: 'M4 10h12',
};

/** For, against, abstain: nothing is said to be kept before the server says so, and a secret choice is shown nowhere. */
export function VoteButtons({ ballot, forSeat }: Props): ReactElement {
  const { t } = useTranslation();
  const { pending, problem, send } = useGestureSent(CAST_VOTE);
  const [sending, setSending] = useState<VoteChoice>();
  const secret = ballot.secrecy === 'SECRET';
  const voted = forSeat ? ballot.voted.includes(forSeat.id) : ballot.viewerVoted;
  const kept = secret || forSeat ? null : ballot.viewerChoice;
  const vote = async (choice: VoteChoice): Promise<void> => {
    setSending(choice);
    await send({ ballotId: ballot.id, choice, ...(forSeat && { seatId: forSeat.id }) });
    setSending(undefined);
  };
  const unsent = problem?.code === 'NETWORK';
  const status = ((): 'NONE' | 'SENDING' | 'KEPT' | 'SECRET_KEPT' | 'FAILED' => {
    if (pending) return 'SENDING';
    if (unsent) return 'FAILED';
    if (!voted) return 'NONE';
    return secret ? 'SECRET_KEPT' : 'KEPT';
  })();
  const marks = { NONE: 'unknown', SENDING: 'later', KEPT: 'yes', SECRET_KEPT: 'yes', FAILED: 'blocking' } as const;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box
        component="fieldset"
        aria-label={forSeat ? t('sitting.ballot.forSeat', { name: forSeat.name }) : t('sitting.ballot.yours')}
        sx={{
          border: 0,
          m: 0,
          p: 0,
          minWidth: 0,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' },
          gap: 3,
        }}
      >
        {VOTE_CHOICES.map((choice) => {
          const isKept = kept === choice;
          return (
            <Box
              component="button"
              type="button"
              key={choice}
              data-choice={choice}
              aria-pressed={secret ? undefined : isKept}
              aria-disabled={pending || undefined}
              onClick={() => void vote(choice)}
              sx={{
                font: 'inherit',
                fontSize: '1.125rem',
                fontWeight: 620,
                color: isKept ? 'primary.contrastText' : 'text.primary',
                bgcolor: isKept ? 'primary.main' : 'background.paper',
                border: 2,
                borderColor: isKept ? 'primary.main' : 'text.secondary',
                borderStyle: sending === choice ? 'dashed' : 'solid',
                borderRadius: 1.5,
                minHeight: 72,
                px: 4,
                display: 'flex',
                alignItems: 'center',
                justifyContent: 'center',
                gap: 3,
                cursor: pending ? 'progress' : 'pointer',
                '&:hover': { borderColor: 'primary.main' },
              }}
            >
              <Box
                component="svg"
                viewBox="0 0 20 20"
                aria-hidden="true"
                sx={{ width: 22, height: 22 }}
                fill="none"
                stroke="currentColor"
                strokeWidth={2.25}
                strokeLinecap="round"
                strokeLinejoin="round"
              >
                <path d={SHAPES[choice]} />
              </Box>
              {t(`sitting.ballot.choice.${choice}`)}
            </Box>
          );
        })}
      </Box>
      <Box component="output" data-vote={status} sx={{ display: 'block', '& > span': { whiteSpace: 'normal' } }}>
        <StateMark mark={marks[status]}>{t(`sitting.ballot.vote.${status}`)}</StateMark>
      </Box>
      {!unsent && <RefusedNote problem={problem} />}
    </Box>
  );
}

import type { College } from '@delibere/shared';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import type { SeatAnswer, SeatView } from '../model/seat.ts';

const MARKS: Readonly<Record<SeatAnswer, Mark>> = { PENDING: 'later', ACCEPTED: 'yes', DECLINED: 'no' };

interface Props {
  readonly seat: Pick<SeatView, 'person' | 'voting' | 'convokedOn' | 'answer' | 'mandateUntil'>;
  readonly college: College;
  readonly weight: number | undefined;
}

/** Whether a seat votes, what its member answered, and how long their mandate runs. */
export function SeatState({ seat, college, weight }: Props): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { person, voting, convokedOn, answer, mandateUntil } = seat;
  const voice = !voting
    ? t('jury.seat.noVote')
    : weight === undefined || weight === 1
      ? t('jury.seat.vote')
      : t('jury.seat.voices', { count: weight });
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 0.5,
        mt: 0.5,
        fontSize: '0.8125rem',
        lineHeight: 1.5,
      }}
    >
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5 }}>
        <VoteMark college={college} voting={voting && weight !== 0} />
        {voice}
      </Box>
      {person && convokedOn !== null && <StateMark mark={MARKS[answer]}>{t(`jury.seat.answer.${answer}`)}</StateMark>}
      {person && mandateUntil !== null && (
        <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
          {t('jury.seat.mandateUntil', { date: inWords(mandateUntil) })}
        </Box>
      )}
    </Box>
  );
}

/** Full where the seat votes, hollow where it does not; square or round as its side. */
function VoteMark({ college, voting }: { readonly college: College; readonly voting: boolean }): ReactElement {
  const colour = college === 'EMPLOYERS' ? 'college.employers' : 'college.unions';
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{
        width: 10,
        height: 10,
        border: 1.5,
        borderColor: voting ? colour : 'text.secondary',
        bgcolor: voting ? colour : 'transparent',
        borderRadius: college === 'EMPLOYERS' ? 0.25 : '50%',
        printColorAdjust: 'exact',
      }}
    />
  );
}

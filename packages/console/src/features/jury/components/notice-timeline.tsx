import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import { MilestoneShape, TimelineTrack } from '../../../ui/timeline-track.tsx';
import { noticeOf } from '../model/notice.ts';

interface Props {
  /** The latest day on which an organisation was asked to designate; null before any was. */
  readonly askedOn: string | null;
  readonly sessionOn: string;
  /** Calendar days that the rule asks between request and session; null where it asks none. */
  readonly noticeDays: number | null;
}

const MARKS: Readonly<Record<'KEPT' | 'STILL_TIME' | 'LATE', Mark>> = {
  KEPT: 'yes',
  STILL_TIME: 'later',
  LATE: 'warning',
};

/** Request, last day for it, session and today on a line, and in words below it. */
export function NoticeTimeline({ askedOn, sessionOn, noticeDays }: Props): ReactElement {
  const { t } = useTranslation();
  const { today, inWords, away } = useDates();
  const { points, tooLate, state } = noticeOf({ askedOn, sessionOn, noticeDays }, today);
  return (
    <Box>
      <Box sx={{ '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
        <StateMark mark={state === null ? 'unknown' : MARKS[state]}>
          {t(`jury.notice.state.${state ?? 'NONE'}`, { count: noticeDays ?? 0 })}
        </StateMark>
      </Box>
      <TimelineTrack points={points} solid={null} hatched={tooLate} />
      <Box
        component="ol"
        aria-label={t('jury.notice.label')}
        sx={{
          listStyle: 'none',
          p: 0,
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
          gap: 3,
        }}
      >
        {points.map(({ key, date }) => (
          <Box component="li" key={key} sx={{ display: 'flex', gap: 2 }}>
            <Box sx={{ pt: 0.75 }}>
              <MilestoneShape name={key} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t(`jury.notice.point.${key}`)}</Box>
              <Box sx={{ fontWeight: 560, fontVariantNumeric: 'tabular-nums' }}>
                <time dateTime={date}>{inWords(date)}</time>
              </Box>
              {key !== 'today' && <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{away(date)}</Box>}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

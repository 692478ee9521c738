import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { MilestoneShape, TimelineTrack } from '../../../ui/timeline-track.tsx';
import { timelineOf } from '../model/timeline.ts';

const FRAGMENT = graphql(`
  fragment ValidityTimeline_certification on Certification {
    id
    decisionDate
    effectDate
    lastJournalDate
    registrationEnd
    deliveryDeadline
    registrationYears
  }
`);

/** The dates of a registration on a line, and in words below it. */
export function ValidityTimeline({
  certification,
}: {
  readonly certification: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const { today, inWords, away } = useDates();
  const dates = useFragmentData(FRAGMENT, certification);
  const timeline = timelineOf(dates, today);
  if (!timeline) return <Typography>{t('certification.timeline.none')}</Typography>;
  return (
    <Box>
      {dates.registrationYears && (
        <Typography>{t('certification.timeline.years', { count: dates.registrationYears })}</Typography>
      )}
      <TimelineTrack points={timeline.points} solid={timeline.registered} hatched={timeline.delivery} />
      <Box
        component="ol"
        aria-label={t('certification.timeline.label')}
        sx={{
          listStyle: 'none',
          p: 0,
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fit, minmax(150px, 1fr))' },
          gap: 3,
        }}
      >
        {timeline.points.map((point) => (
          <Box component="li" key={point.key} sx={{ display: 'flex', gap: 2 }}>
            <Box sx={{ pt: 0.75 }}>
              <MilestoneShape name={point.key} />
            </Box>
            <Box>
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                {t(`certification.timeline.${point.key}`)}
              </Box>
              <Box sx={{ fontWeight: 560, fontVariantNumeric: 'tabular-nums' }}>
                <time dateTime={point.date}>{inWords(point.date)}</time>
              </Box>
              {point.key !== 'today' && (
                <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{away(point.date)}</Box>
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

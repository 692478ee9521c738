import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { dayOf, timeOf } from '../model/days.ts';
import { CopyButton } from './copy-button.tsx';

const INTEGRITY_QUERY = graphql(`
  query TrailIntegrity {
    trailIntegrity {
      events
      objects
      anchoredEvents
      lastAnchor {
        takenAt
        digest
      }
    }
  }
`);

/** How long the trail is, what its last anchor says, and how it is verified. */
export function IntegrityPanel(): ReactElement | null {
  const { t, i18n } = useTranslation();
  const { inWords } = useDates();
  const { data } = useQuery(INTEGRITY_QUERY, { fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  const { events, objects, anchoredEvents, lastAnchor } = data.trailIntegrity;
  const length = `${t('audit.integrity.summary', { count: events })}, ${t('audit.integrity.objects', { count: objects })}`;
  return (
    <Box
      component="details"
      className="no-print"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        fontSize: '0.875rem',
        mb: 5,
        '& > summary': { cursor: 'pointer', px: 4, py: { xs: 3, md: 2 }, fontWeight: 560 },
      }}
    >
      <summary>
        {t('audit.integrity.title')}
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, ml: 2 }}>
          {lastAnchor ? t('audit.integrity.sealed', { anchored: anchoredEvents, events }) : t('audit.integrity.none')}
        </Box>
      </summary>
      <Box sx={{ px: 4, pb: 4, pt: 2, display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Definitions
          items={[
            { term: t('audit.integrity.chains'), value: length },
            ...(lastAnchor
              ? [
                  {
                    term: t('audit.integrity.taken'),
                    value: `${inWords(dayOf(lastAnchor.takenAt))}, ${timeOf(lastAnchor.takenAt, i18n.language)}`,
                  },
                  {
                    term: t('audit.integrity.digest'),
                    value: (
                      <>
                        <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
                          {lastAnchor.digest}
                        </Box>{' '}
                        <CopyButton text={lastAnchor.digest} of={t('audit.integrity.digest')} />
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
        <Box sx={{ maxWidth: '75ch', color: 'text.secondary' }}>
          {t('audit.integrity.note')}
          <Box
            component="code"
            sx={{
              display: 'block',
              color: 'text.primary',
              bgcolor: 'background.sunken',
              borderRadius: 1,
              px: 3,
              py: 2,
              mt: 2,
            }}
          >
            pnpm audit-verify{lastAnchor && ` --digest ${lastAnchor.digest}`}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MySessionsQuery } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { personName } from '../../directory/model/names.ts';

type PastSession = MySessionsQuery['past']['edges'][number]['node'];

const HELD: readonly string[] = ['OPEN', 'CLOSED', 'SEALED', 'TRANSMITTED'];

/** Who came for one's organisation, session by session, and the way to its mandates. */
export function MyOrganisation({ past }: { readonly past: readonly PastSession[] }): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const rows = past
    .filter(({ state }) => HELD.includes(state))
    .map((session) => ({
      session,
      seats: session.seats.filter(({ led, person }) => person && led),
    }))
    .filter(({ seats }) => seats.length > 0);
  return (
    <PageSection id="organisation" title={t('delegation.organisation.title')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
        <Box sx={{ color: 'text.secondary' }}>{t('delegation.organisation.attendanceLede')}</Box>
        {rows.length === 0 && <Box>{t('delegation.organisation.noAttendance')}</Box>}
        <Box component="ul" aria-label={t('delegation.organisation.attendance')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rows.map(({ session, seats }) => (
            <Box component="li" key={session.id} sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
              <RouteLink
                to="/mes-sessions/$id"
                params={{ id: session.id }}
                sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44 }}
              >
                {inWords(session.sessionOn)}
              </RouteLink>
              {seats.map(({ id, person, arrivedAt }) => (
                <Box key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
                  <span>{person && personName(person)}</span>
                  <StateMark mark={arrivedAt ? 'yes' : 'no'}>
                    {t(arrivedAt ? 'delegation.organisation.sat' : 'delegation.organisation.missed')}
                  </StateMark>
                </Box>
              ))}
            </Box>
          ))}
        </Box>
        <RouteLink to="/personnes" sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44 }}>
          {t('delegation.organisation.toMandates')}
        </RouteLink>
      </Box>
    </PageSection>
  );
}

import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { Findings } from '../../../ui/findings.tsx';
import { ExternalLink, RouteLink } from '../../../ui/links.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { SeatCard } from '../../jury/components/seat-card.tsx';
import { seatViews } from '../../jury/components/seat-of.ts';
import { StateOfSession } from '../../jury/components/state-of-session.tsx';
import { TwoBenches } from '../../jury/components/two-benches.tsx';
import { useFindingWords } from '../../jury/components/use-finding-words.ts';
import { useSessionDay } from '../../jury/components/use-session-day.ts';
import { useToldFindings } from '../../jury/components/use-told-findings.ts';
import { alike } from '../../jury/model/group-findings.ts';
import { MinutesPlace } from '../../minutes/components/minutes-place.tsx';
import { MyDesignations } from './designation-request.tsx';
import { FollowMySession } from './follow-my-session.tsx';
import { OwnConvocation } from './own-convocation.tsx';
import { SessionCandidates } from './session-candidates.tsx';

const FRAGMENT = graphql(`
  fragment MySession_session on JurySession {
    id
    reference
    revision
    state
    sessionOn
    startsAt
    endsAt
    place
    remoteUrl
    caseCount
    viewerRoles
    examCentre {
      id
      name
    }
    certifications {
      rncpCode
      title
    }
    ruleSet {
      id
      title
    }
    president {
      id
    }
    substitutePresident {
      id
    }
    seats {
      ...SeatView_seat @unmask
    }
    findings {
      key
      code
      severity
      source
      seats
      facts {
        name
        value
      }
      organisation {
        id
        name
        shortName
      }
      overriddenBecause
    }
    ...OwnConvocation_session
    ...MyDesignations_session
  }
`);

/** A session as a member of it, or who leads a delegation, reads it: what they are asked first, then the rest. */
export function MySessionSheet({ session }: { readonly session: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { away, today } = useDates();
  const { longDay, hour } = useSessionDay();
  const words = useFindingWords();
  const telling = useToldFindings();
  const it = useFragmentData(FRAGMENT, session);
  const { state, certifications, findings } = it;
  const seats = seatViews(it.seats, it);
  const sits = it.viewerRoles.some((role) => role === 'MEMBER' || role === 'PRESIDENT');
  const held =
    state === 'CONVENED' || state === 'OPEN' || state === 'CLOSED' || state === 'SEALED' || state === 'TRANSMITTED';
  const items = alike(telling.tell(findings, seats)).map((group) => {
    const [{ finding, severity, reason }] = group;
    const concerned = telling.concernedBy(group);
    return {
      id: finding.key,
      severity,
      reason,
      source: words.source(finding.source),
      detail: concerned && (
        <Box>
          {t('jury.findings.touches')} <strong>{concerned}</strong>
        </Box>
      ),
    };
  });
  return (
    <Box component="article" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 6, maxWidth: 920 }}>
      <title>{`${it.reference} · ${t('delegation.title')} · ${t('app.name')}`}</title>
      {sits && <FollowMySession sessionId={it.id} revision={it.revision} />}
      <header>
        <RouteLink to="/mes-sessions" sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44 }}>
          {t('delegation.toList')}
        </RouteLink>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 2 }}>
          <Tag strong>{it.reference}</Tag>
          <StateOfSession state={state} />
        </Box>
        <Typography variant="h1">{t('jury.session.title', { day: longDay(it.sessionOn) })}</Typography>
        <Typography sx={{ mt: 1, fontSize: '1.0625rem', color: 'text.secondary' }}>
          {t('jury.session.held', {
            centre: it.examCentre.name,
            away: away(it.sessionOn),
            from: hour(it.startsAt),
            to: hour(it.endsAt),
          })}
        </Typography>
        {held && sits && it.sessionOn <= today && (
          <RouteLink
            to="/seances/$id"
            params={{ id: it.id }}
            underline="none"
            sx={{
              mt: 4,
              display: 'flex',
              alignItems: 'center',
              justifyContent: 'center',
              minHeight: 48,
              px: 5,
              borderRadius: 1,
              border: 1,
              borderColor: 'primary.main',
              fontWeight: 620,
              ...(state === 'OPEN' && { bgcolor: 'primary.main', color: 'primary.contrastText' }),
              width: { sm: 'fit-content' },
            }}
          >
            {t(state === 'OPEN' ? 'delegation.enter' : 'delegation.prepare')}
          </RouteLink>
        )}
      </header>
      <OwnConvocation session={it} />
      <MyDesignations session={it} drawn />
      <PageSection id="where" title={t('delegation.where')}>
        <Definitions
          items={[
            {
              term: t('delegation.when'),
              value: `${longDay(it.sessionOn)}, ${hour(it.startsAt)} – ${hour(it.endsAt)}`,
            },
            {
              term: t('delegation.place'),
              value: (
                <>
                  {it.place && <div lang="fr">{it.place}</div>}
                  {it.remoteUrl && <ExternalLink href={it.remoteUrl}>{t('delegation.remote')}</ExternalLink>}
                </>
              ),
            },
            { term: t('delegation.centre'), value: <span lang="fr">{it.examCentre.name}</span> },
            {
              term: t('delegation.certifications'),
              value: certifications.map(({ rncpCode, title }) => (
                <div key={rncpCode}>
                  <RouteLink to="/certifications/$rncpCode" params={{ rncpCode }}>
                    {rncpCode}
                  </RouteLink>{' '}
                  <span lang="fr">{title}</span>
                </div>
              )),
            },
            { term: t('delegation.rules'), value: <span lang="fr">{it.ruleSet.title}</span> },
          ]}
        />
      </PageSection>
      <PageSection id="who" title={t('delegation.who')}>
        <TwoBenches
          seats={seats}
          aside={(college) => t('jury.bench.count', { count: seats.filter((seat) => seat.college === college).length })}
          renderSeat={(seat) => <SeatCard key={seat.id} seat={seat} />}
        />
      </PageSection>
      <PageSection id="findings" title={t('delegation.findings')}>
        {items.length === 0 ? (
          <StateMark mark="yes">{t('delegation.fine')}</StateMark>
        ) : (
          <Findings
            label={t('jury.findings.label')}
            severities={{
              blocking: t('jury.findings.severity.blocking'),
              warning: t('jury.findings.severity.warning'),
              passed: t('jury.findings.severity.passed'),
            }}
            items={items}
          />
        )}
      </PageSection>
      {sits && (
        <PageSection id="cases" title={t('delegation.what')}>
          <SessionCandidates sessionId={it.id} />
        </PageSection>
      )}
      {sits && <MinutesPlace sessionId={it.id} state={state} revision={it.revision} />}
    </Box>
  );
}

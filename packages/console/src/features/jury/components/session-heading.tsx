import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { nextStep, otherSteps } from '../model/steps.ts';
import { useGestures } from './session-gestures.ts';
import { StateOfSession } from './state-of-session.tsx';
import { useSessionDay } from './use-session-day.ts';

const FRAGMENT = graphql(`
  fragment SessionHeading_session on JurySession {
    id
    reference
    state
    sessionOn
    startsAt
    endsAt
    editable
    examCentre {
      id
      name
    }
    findings {
      severity
    }
    allowedActions {
      action
      blockers {
        code
      }
    }
  }
`);

/** What the session is, where it stands, what comes next, and the one step that leads there. */
export function SessionHeading({ session }: { readonly session: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { away } = useDates();
  const { longDay, hour } = useSessionDay();
  const { ask } = useGestures();
  const it = useFragmentData(FRAGMENT, session);
  const { state, sessionOn, startsAt, endsAt, allowedActions: steps } = it;
  const blocking = it.findings.filter(({ severity }) => severity === 'BLOCKING').length;
  const next = nextStep(steps);
  const composing = state === 'DRAFT' || state === 'CONVENED' || state === 'POSTPONED';
  const sentence = [
    t('jury.session.held', {
      centre: it.examCentre.name,
      away: away(sessionOn),
      from: hour(startsAt),
      to: hour(endsAt),
    }),
    composing && (blocking > 0 ? t('jury.session.blocked', { count: blocking }) : t('jury.session.stands')),
    t(`jury.session.next.${state}`),
  ].filter(Boolean);
  return (
    <Box component="header" sx={{ mb: { xs: 6, lg: 8 } }}>
      <Box className="no-print" sx={{ mb: 3, fontSize: '0.8125rem' }}>
        <RouteLink to="/jurys" sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 24 } }}>
          {t('jury.list.title')}
        </RouteLink>
        <Box component="span" aria-hidden="true" sx={{ color: 'text.secondary', mx: 2 }}>
          /
        </Box>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {it.reference}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 2 }}>
        <Tag strong>{it.reference}</Tag>
        <StateOfSession state={state} />
      </Box>
      <Typography variant="h1" sx={{ maxWidth: '48ch' }}>
        {t('jury.session.title', { day: longDay(sessionOn) })}
      </Typography>
      <Typography sx={{ fontSize: '1.0625rem', mt: 2, maxWidth: '75ch', color: 'text.secondary' }}>
        {sentence.join(' ')}
      </Typography>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mt: 4 }}>
        {next && (
          <Button
            variant="contained"
            onClick={() => ask({ kind: 'STEP', action: next.action })}
            sx={{ minHeight: 44, px: 5 }}
          >
            {t(`jury.step.do.${next.action}`)}
          </Button>
        )}
        {it.editable && (
          <Button color="inherit" onClick={() => ask({ kind: 'CHANGE_SESSION' })} sx={{ minHeight: 44 }}>
            {t('jury.session.change')}
          </Button>
        )}
        {otherSteps(steps).map(({ action }) => (
          <Button key={action} color="inherit" onClick={() => ask({ kind: 'STEP', action })} sx={{ minHeight: 44 }}>
            {t(`jury.step.do.${action}`)}
          </Button>
        ))}
        <Button
          color="inherit"
          onClick={() => window.print()}
          startIcon={<Icon name="print" />}
          sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'inline-flex' } }}
        >
          {t('directory.print')}
        </Button>
      </Box>
    </Box>
  );
}

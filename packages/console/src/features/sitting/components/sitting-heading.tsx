import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../../ui/links.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { useSessionDay } from '../../jury/components/use-session-day.ts';
import { LiveMark } from './live-mark.tsx';
import { useRoom } from './room-context.ts';

/** What the sitting is, where it stands, who presides, and what whoever looks is to it. */
export function SittingHeading(): ReactElement {
  const { t } = useTranslation();
  const { session, own, presides, nameOf } = useRoom();
  const { longDay, hour } = useSessionDay();
  const { state, reference, chair, caseCount, decidedCount } = session;
  const sits = state === 'CONVENED' || state === 'OPEN';
  const role = own
    ? presides
      ? t('sitting.presiding')
      : t('sitting.sitting', { organisation: shortNameOf(own.organisation) })
    : t(session.viewerRoles.includes('EXAM_CENTRE_MANAGER') ? 'sitting.organising' : 'sitting.watching');
  const visits = session.viewerRoles.some(
    (one) => one === 'PRESIDENT' || one === 'MEMBER' || one === 'DELEGATION_LEAD',
  );
  return (
    <Box component="header" sx={{ mb: 5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1, mb: 2 }}>
        <RouteLink
          to={visits ? '/mes-sessions/$id' : '/jurys/$id'}
          params={{ id: session.id }}
          sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44 }}
        >
          {t('sitting.toSession')}
        </RouteLink>
        <Tag strong>{reference}</Tag>
        <Box sx={{ ml: 'auto' }}>{sits && <LiveMark />}</Box>
      </Box>
      <Typography variant="h1">{t('sitting.title', { day: longDay(session.sessionOn) })}</Typography>
      <Box sx={{ mt: 1, fontSize: '1.0625rem', color: 'text.secondary', maxWidth: '75ch' }}>
        {t('sitting.of', { centre: session.examCentre.name, from: hour(session.startsAt), to: hour(session.endsAt) })}{' '}
        {t(`sitting.state.${state}`)} {role}
      </Box>
      {state === 'OPEN' && (
        <Box
          sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1, fontVariantNumeric: 'tabular-nums' }}
        >
          <span>{chair ? t('sitting.chair', { name: nameOf(chair.id) }) : t('sitting.noChair')}</span>
          {typeof caseCount === 'number' && (
            <span data-decided={decidedCount ?? 0}>
              {t('sitting.decided', { decided: decidedCount ?? 0, count: caseCount })}
            </span>
          )}
        </Box>
      )}
      {state === 'OPEN' && Boolean(caseCount) && <Progress done={(decidedCount ?? 0) / (caseCount ?? 1)} />}
    </Box>
  );
}

/** How far the sitting has come, which the words before it say. @param done from 0 to 1 */
function Progress({ done }: { readonly done: number }): ReactElement {
  return (
    <Box
      aria-hidden="true"
      className="no-print"
      sx={{ mt: 2, maxWidth: 480, height: 6, borderRadius: 1, bgcolor: 'divider', overflow: 'hidden' }}
    >
      <Box sx={{ width: `${done * 100}%`, height: '100%', bgcolor: 'primary.main' }} />
    </Box>
  );
}

import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { CopyButton } from './copy-button.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { useNames } from './use-names.ts';

const FRAGMENT = graphql(`
  fragment EventDetails_event on AuditEvent {
    id
    requestId
    place
    hash
    object {
      type
      id
    }
    actor {
      kind
      id
      label
    }
    ...DifferenceTable_event
  }
`);

interface Props {
  readonly event: FragmentType<typeof FRAGMENT>;
  /** Offers ways to the whole trail and to the history of the object; not where they are open already, or may not be. */
  readonly ways: boolean;
}

const mono = { fontFamily: 'ui-monospace, monospace', fontSize: '0.75rem', overflowWrap: 'anywhere' } as const;

/** Everything else the trail holds of an event: what changed, for which request, where it stands in its chain. */
export function EventDetails({ event, ways }: Props): ReactElement {
  const { t } = useTranslation();
  const { actorName } = useNames();
  const details = useFragmentData(FRAGMENT, event);
  const { id, requestId, place, hash, object, actor } = details;
  return (
    <Box sx={{ pt: 3, pb: 1, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
      <Box sx={{ maxWidth: 840 }}>
        <DifferenceTable event={details} />
      </Box>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'max-content minmax(0, 1fr)' },
          columnGap: 4,
          rowGap: { xs: 0, sm: 1 },
          alignItems: 'baseline',
          fontSize: '0.8125rem',
          '& dt': { color: 'text.secondary', mt: { xs: 2, sm: 0 } },
          '& dd': { m: 0 },
        }}
      >
        <dt>{t('audit.event.request')}</dt>
        <Box component="dd" sx={requestId ? mono : {}}>
          {requestId ?? t('audit.event.noRequest')}
        </Box>
        <dt>{t('audit.event.chain')}</dt>
        <dd>
          {place} · {t('audit.event.number')} {id}
        </dd>
        <dt>{t('audit.event.hash')}</dt>
        <Box component="dd" sx={mono}>
          {hash} <CopyButton text={hash} of={t('audit.event.hash')} />
        </Box>
      </Box>
      {ways && (
        <Box
          className="no-print"
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 5,
            fontSize: '0.875rem',
            '& > a': { display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 28 } },
          }}
        >
          <RouteLink to="/journal/$type/$id" params={{ type: object.type, id: object.id }}>
            {t('audit.event.history')}
          </RouteLink>
          {actor.id && (
            <RouteLink to="/journal" search={{ actor: `${actor.kind}:${actor.id}` }}>
              {t('audit.event.onlyActor', { name: actorName(actor) })}
            </RouteLink>
          )}
          {requestId && (
            <RouteLink to="/journal" search={{ request: requestId }}>
              {t('audit.event.onlyRequest')}
            </RouteLink>
          )}
        </Box>
      )}
    </Box>
  );
}

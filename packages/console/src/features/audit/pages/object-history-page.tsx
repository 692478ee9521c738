import { useQuery } from '@apollo/client/react';
import { AUDITED_OBJECTS, type AuditedObject } from '@delibere/shared';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PlainSelect } from '../../../ui/plain-select.tsx';
import { ObjectHistory } from '../components/object-history.tsx';
import { useNames } from '../components/use-names.ts';
import { parseHistorySearch } from '../model/history-search.ts';

const SUBJECT_QUERY = graphql(`
  query HistorySubject($type: AuditedObject!, $id: ID!) {
    objectHistory(type: $type, id: $id, first: 1) {
      object {
        type
        id
        label
        erased
      }
    }
  }
`);

const ORDERS = ['NEWEST_FIRST', 'OLDEST_FIRST'] as const;

/** The history of one object, at an address of its own. */
export function ObjectHistoryPage(): ReactElement {
  const { t } = useTranslation();
  const { type: written, id } = useParams({ from: '/journal/$type/$id' });
  const type = AUDITED_OBJECTS.find((one) => one === written);
  if (type === undefined) {
    return (
      <Notice
        level="h1"
        title={t('audit.history.unknownType')}
        actions={<RouteLink to="/journal">{t('audit.history.back')}</RouteLink>}
      >
        {t('audit.history.emptyBody')}
      </Notice>
    );
  }
  return <History type={type} id={id} />;
}

function History({ type, id }: { readonly type: AuditedObject; readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const { objectName } = useNames();
  const { order = 'NEWEST_FIRST' } = useSearch({
    from: '/journal/$type/$id',
    select: parseHistorySearch,
    structuralSharing: true,
  });
  const navigate = useNavigate({ from: '/journal/$type/$id' });
  const { data } = useQuery(SUBJECT_QUERY, { variables: { type, id } });
  const named = t('audit.history.title', { name: objectName(data?.objectHistory.object ?? { type, id }) });
  return (
    <Box sx={{ maxWidth: 1080 }}>
      <title>{`${named} · ${t('app.name')}`}</title>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: 4, rowGap: 3, mb: 3 }}>
        <Box sx={{ flex: 1, minWidth: 'min(100%, 360px)' }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t(`audit.type.${type}`)}
          </Typography>
          <Typography variant="h1" component="h1">
            {named}
          </Typography>
        </Box>
        <Box className="no-print">
          <PlainSelect
            inline
            label={t('audit.history.order')}
            value={order}
            options={ORDERS.map((value) => ({ value, label: t(`audit.history.${value}`) }))}
            onChange={(value) =>
              void navigate({ search: parseHistorySearch({ order: value }), resetScroll: false, replace: true })
            }
          />
        </Box>
      </Box>
      <ObjectHistory type={type} id={id} order={order} />
    </Box>
  );
}

import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { ChangeList } from './change-list.tsx';

const VERSIONS_QUERY = graphql(`
  query VersionHistory($rncpCode: String!) {
    certification(rncpCode: $rncpCode) {
      id
      versions {
        id
        number
        current
        importedAt
        sourceName
        changes {
          kind
          path
          before
          after
        }
      }
    }
  }
`);

/** Every version received of the fiche, newest first, with what changed in each. */
export function VersionHistory({ rncpCode }: { readonly rncpCode: string }): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { data, error, refetch } = useQuery(VERSIONS_QUERY, { variables: { rncpCode } });
  if (error) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data?.certification) return <TextSkeleton lines={3} />;
  return (
    <Box
      component="ol"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}
    >
      {data.certification.versions.map((version) => (
        <Box component="li" key={version.id}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: 2 }}>
            <Box component="span" sx={{ fontWeight: 620 }}>
              {t('certification.versions.number', { number: version.number })}
            </Box>
            {version.current && <Tag strong>{t('certification.versions.current')}</Tag>}
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {t('certification.versions.imported', {
                date: inWords(version.importedAt.slice(0, 10)),
                source: version.sourceName,
              })}
            </Box>
          </Box>
          {version.changes.length > 0 ? (
            <ChangeList changes={version.changes} />
          ) : (
            <Box sx={{ fontSize: '0.875rem' }}>
              {t(version.number === 1 ? 'certification.versions.first' : 'certification.versions.unchanged')}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}

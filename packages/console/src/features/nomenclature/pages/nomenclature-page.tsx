import { useQuery } from '@apollo/client/react';
import { NOMENCLATURES, type Nomenclature } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useParams } from '@tanstack/react-router';
import { type ReactElement, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { CertificationRow } from '../../certification/components/certification-row.tsx';
import { ResultList } from '../../certification/components/result-list.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';

const NOMENCLATURE_QUERY = graphql(`
  query NomenclaturePage($nomenclature: Nomenclature!, $code: String!, $after: String) {
    nomenclatureEntry(nomenclature: $nomenclature, code: $code) {
      id
      code
      label
      certifications(first: 20, after: $after, orderBy: TITLE) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            ...CertificationRow_certification
          }
        }
      }
    }
  }
`);

const FILTER_KEYS = { NSF: 'nsf', ROME: 'rome', FORMACODE: 'formacode', CCN: 'ccn', IDCC: null } as const;

function UnknownEntry({ nomenclature, code }: { readonly nomenclature: string; readonly code: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <Notice
      level="h1"
      title={t('notFound.nomenclatureTitle', { nomenclature, code })}
      actions={<RouteLink to="/certifications">{t('notFound.home')}</RouteLink>}
    >
      {t('notFound.nomenclatureBody')}
    </Notice>
  );
}

function Entry({ nomenclature, code }: { readonly nomenclature: Nomenclature; readonly code: string }): ReactElement {
  const { t } = useTranslation();
  const { data, loading, error, refetch, fetchMore } = useQuery(NOMENCLATURE_QUERY, {
    variables: { nomenclature, code },
  });
  const entry = data?.nomenclatureEntry;
  const after = entry?.certifications.pageInfo.endCursor;
  const { more, problem } = useMore(useCallback(() => fetchMore({ variables: { after } }), [fetchMore, after]));
  if (!entry) {
    if (error) return <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />;
    return loading ? <RowsSkeleton /> : <UnknownEntry nomenclature={nomenclature} code={code} />;
  }
  const { edges, totalCount, pageInfo } = entry.certifications;
  const filterKey = FILTER_KEYS[nomenclature];
  return (
    <>
      <title>{`${entry.code} ${entry.label} · ${t('app.name')}`}</title>
      <Box sx={{ mb: 2, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t(`nomenclature.about.${nomenclature}`)}
      </Box>
      <Typography variant="h1">
        <Tag strong>{entry.code}</Tag> <span lang="fr">{entry.label}</span>
      </Typography>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 4,
          alignItems: 'center',
          mt: 2,
          mb: 5,
          '& > a': { display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 28 } },
        }}
      >
        <Typography component="output">{t('nomenclature.lede', { count: totalCount })}</Typography>
        {filterKey && totalCount > 0 && (
          <RouteLink to="/certifications" search={{ [filterKey]: entry.code }}>
            {t('nomenclature.refine')}
          </RouteLink>
        )}
      </Box>
      {edges.length > 0 && (
        <ResultList label={t('catalogue.results')} busy={loading}>
          {edges.map(({ node }) => (
            <CertificationRow key={node.id} certification={node} />
          ))}
        </ResultList>
      )}
      {problem !== undefined && <QueryProblem error={problem} onRetry={more} />}
      {pageInfo.hasNextPage && (
        <Button variant="outlined" loading={loading} sx={{ mt: 4, minHeight: 44 }} onClick={more}>
          {t('catalogue.more', { count: Math.min(20, totalCount - edges.length) })}
        </Button>
      )}
    </>
  );
}

/** One code of a nomenclature, and the certifications classified under it. */
export function NomenclaturePage(): ReactElement {
  const { nomenclature, code } = useParams({ from: '/nomenclatures/$nomenclature/$code' });
  const known = NOMENCLATURES.find((one) => one === nomenclature.toUpperCase());
  return known ? <Entry nomenclature={known} code={code} /> : <UnknownEntry nomenclature={nomenclature} code={code} />;
}

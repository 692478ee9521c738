import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { DirectoryList } from '../components/directory-list.tsx';
import { ListEmpty } from '../components/list-empty.tsx';
import { PersonRow } from '../components/person-row.tsx';
import { PersonsFilters } from '../components/persons-filters.tsx';
import { usePersonsFilters } from '../components/use-persons-filters.ts';
import { type PersonsSearch, parsePersonsSearch } from '../model/directory-search.ts';

const CreatePerson = lazy(() =>
  import('../forms/create-person.tsx').then((module) => ({ default: module.CreatePerson })),
);

const PERSONS_QUERY = graphql(`
  query Persons($query: String, $organisation: ID, $college: College, $mandatedOn: Date, $after: String) {
    directoryActions
    persons(
      query: $query
      organisation: $organisation
      college: $college
      mandatedOn: $mandatedOn
      first: 50
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...PersonRow_person
        }
      }
    }
  }
`);

const PAGE = 50;

/** Everybody that one may see: search as you type, filters in the URL. */
export function PersonsPage(): ReactElement {
  const { t } = useTranslation();
  const search = useSearch({ from: '/personnes', select: parsePersonsSearch, structuralSharing: true });
  const navigate = useNavigate({ from: '/personnes' });
  const [creating, setCreating] = useState(false);
  const { q: query, organisation, college, on: mandatedOn } = search;
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(PERSONS_QUERY, {
    variables: { query, organisation, college, mandatedOn },
  });
  const after = data?.persons.pageInfo.endCursor;
  const { more, problem } = useMore(useCallback(() => fetchMore({ variables: { after } }), [fetchMore, after]));
  const known = data ?? (loading ? previousData : undefined);
  const found = known?.persons;
  const go = (next: PersonsSearch, replace = false): void =>
    void navigate({ search: next, replace, resetScroll: false });
  const filters = usePersonsFilters(search, go);
  const mayCreate = known?.directoryActions.includes('CREATE_PERSON') ?? false;
  const actions = (
    <>
      {known?.directoryActions.includes('IMPORT_PERSONS') && (
        <Button variant="outlined" onClick={() => void navigate({ to: '/personnes/import' })} sx={{ minHeight: 44 }}>
          {t('people.import')}
        </Button>
      )}
      {mayCreate && (
        <Button variant="contained" onClick={() => setCreating(true)} sx={{ minHeight: 44 }}>
          {t('people.create')}
        </Button>
      )}
    </>
  );
  const shown = found?.edges.length ?? 0;
  const total = found?.totalCount ?? 0;
  return (
    <>
      <DirectoryList
        title={t('people.title')}
        lede={t('people.lede')}
        actions={actions}
        search={{
          label: t('people.search'),
          placeholder: t('people.placeholder'),
          value: query ?? '',
          onChange: (q) => go({ ...search, q: q || undefined }, true),
        }}
        panel={<PersonsFilters search={search} onChange={go} />}
        filters={filters}
        found={{
          count: found && t('people.count', { count: total }),
          rows: found?.edges.map(({ node }) => <PersonRow key={node.id} person={node} on={mandatedOn} />) ?? [],
          shown: t('people.shown', { shown, total }),
          loading,
          next: found?.pageInfo.hasNextPage ? Math.min(PAGE, total - shown) : 0,
          onMore: more,
          error,
          moreError: problem,
          onRetry: () => void refetch(),
        }}
        empty={
          <ListEmpty
            none={{
              title: t('people.noneTitle'),
              body: t(mayCreate ? 'people.noneBody' : 'people.noneSeen'),
              actions: mayCreate && actions,
            }}
            title={t('people.emptyTitle')}
            searched={query !== undefined}
            searchHint={t('people.emptySearch')}
            filterHint={t('people.emptyFilters')}
            filters={filters}
            onClear={() => go({})}
          />
        }
      />
      {creating && (
        <Suspense fallback={null}>
          <CreatePerson
            onClose={() => setCreating(false)}
            onDone={(id) => void navigate({ to: '/personnes/$id', params: { id } })}
          />
        </Suspense>
      )}
    </>
  );
}

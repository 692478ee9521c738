import { useQuery } from '@apollo/client/react';
import { DEPARTMENTS, ORGANISATION_KINDS } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMore } from '../../../apollo/use-more.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { PlainSelect } from '../../../ui/plain-select.tsx';
import { DirectoryList } from '../components/directory-list.tsx';
import { ListEmpty } from '../components/list-empty.tsx';
import { OrganisationRow } from '../components/organisation-row.tsx';
import { useOrganisationsFilters } from '../components/use-organisations-filters.ts';
import { departmentName } from '../model/departments.ts';
import { type OrganisationsSearch, parseOrganisationsSearch } from '../model/directory-search.ts';

const CreateOrganisation = lazy(() =>
  import('../forms/create-organisation.tsx').then((module) => ({ default: module.CreateOrganisation })),
);

const ORGANISATIONS_QUERY = graphql(`
  query Organisations(
    $query: String
    $kinds: [OrganisationKind!]
    $department: String
    $openOn: Date
    $after: String
  ) {
    directoryActions
    organisations(
      query: $query
      kinds: $kinds
      department: $department
      openOn: $openOn
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
          ...OrganisationRow_organisation
        }
      }
    }
  }
`);

const PAGE = 50;

/** Every organisation that one may see: search as you type, filters in the URL. */
export function OrganisationsPage(): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const search = useSearch({ from: '/organisations', select: parseOrganisationsSearch, structuralSharing: true });
  const navigate = useNavigate({ from: '/organisations' });
  const [creating, setCreating] = useState(false);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(ORGANISATIONS_QUERY, {
    variables: {
      query: search.q,
      kinds: search.kinds ? [...search.kinds] : undefined,
      department: search.department,
      openOn: search.closed ? undefined : today,
    },
  });
  const after = data?.organisations.pageInfo.endCursor;
  const { more, problem } = useMore(useCallback(() => fetchMore({ variables: { after } }), [fetchMore, after]));
  const known = data ?? (loading ? previousData : undefined);
  const found = known?.organisations;
  const go = (next: OrganisationsSearch, replace = false): void =>
    void navigate({ search: next, replace, resetScroll: false });
  const mayCreate = known?.directoryActions.includes('CREATE_ORGANISATION') ?? false;
  const create = mayCreate && (
    <Button variant="contained" onClick={() => setCreating(true)} sx={{ minHeight: 44 }}>
      {t('organisations.create')}
    </Button>
  );
  const shown = found?.edges.length ?? 0;
  const total = found?.totalCount ?? 0;
  const filters = useOrganisationsFilters(search, go);
  const toggled = (kind: string): OrganisationsSearch['kinds'] => {
    const next = ORGANISATION_KINDS.filter((one) => (one === kind) !== (search.kinds?.includes(one) ?? false));
    return next.length > 0 ? next : undefined;
  };
  const panel = (
    <Box sx={{ display: 'grid', gap: 5 }}>
      <ChoiceGroup
        legend={t('organisations.filter.kind')}
        options={ORGANISATION_KINDS.map((kind) => ({
          value: kind,
          label: t(`organisationKind.${kind}`),
          checked: search.kinds?.includes(kind) ?? false,
        }))}
        onToggle={(kind) => go({ ...search, kinds: toggled(kind) })}
      />
      <PlainSelect
        label={t('organisations.filter.department')}
        value={search.department ?? ''}
        options={[
          { value: '', label: t('organisations.filter.anyDepartment') },
          ...DEPARTMENTS.map((code) => ({ value: code, label: `${code} ${departmentName(code)}` })),
        ]}
        onChange={(department) => go({ ...search, department: department || undefined })}
      />
      <ChoiceGroup
        legend={t('organisations.filter.closedLegend')}
        options={[{ value: 'closed', label: t('organisations.filter.closed'), checked: search.closed ?? false }]}
        onToggle={() => go({ ...search, closed: search.closed ? undefined : true })}
      />
    </Box>
  );
  return (
    <>
      <DirectoryList
        title={t('organisations.title')}
        lede={t('organisations.lede')}
        actions={create}
        search={{
          label: t('organisations.search'),
          placeholder: t('organisations.placeholder'),
          value: search.q ?? '',
          onChange: (q) => go({ ...search, q: q || undefined }, true),
        }}
        panel={panel}
        filters={filters}
        found={{
          count: found && t('organisations.count', { count: total }),
          rows: found?.edges.map(({ node }) => <OrganisationRow key={node.id} organisation={node} />) ?? [],
          shown: t('organisations.shown', { shown, total }),
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
              title: t('organisations.noneTitle'),
              body: t(mayCreate ? 'organisations.noneBody' : 'organisations.noneSeen'),
              actions: create,
            }}
            title={t('organisations.emptyTitle')}
            searched={search.q !== undefined}
            searchHint={t('organisations.emptySearch')}
            filterHint={t('organisations.emptyFilters')}
            filters={filters}
            onClear={() => go({})}
          />
        }
      />
      {creating && (
        <Suspense fallback={null}>
          <CreateOrganisation
            onClose={() => setCreating(false)}
            onDone={(id) => void navigate({ to: '/organisations/$id', params: { id } })}
          />
        </Suspense>
      )}
    </>
  );
}

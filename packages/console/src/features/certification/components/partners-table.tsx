import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HabilitationKind, HabilitationState } from '../../../gql/graphql.ts';
import { PlainSelect } from '../../../ui/plain-select.tsx';
import { SortButton } from '../../../ui/sort-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Partner, PartnerRow } from './partner-row.tsx';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const KINDS: readonly HabilitationKind[] = ['TRAIN', 'ORGANISE', 'TRAIN_AND_ORGANISE'];
const STATES: readonly HabilitationState[] = ['ACTIVE', 'INACTIVE', 'WITHDRAWN'];
const ROW = 52;

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, Partner>();

interface Props {
  readonly rows: readonly Partner[];
  readonly complete: boolean;
}

/** The partners, searched, filtered and sorted in the page; only the rows in view are drawn. */
export function PartnersTable({ rows, complete }: Props): ReactElement {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => {
    const collator = new Intl.Collator('fr');
    const kind = (partner: Partner): string =>
      partner.kind ? t(`certification.partners.${partner.kind}`) : t('app.unknown');
    const state = (partner: Partner): string =>
      partner.state ? t(`certification.partners.${partner.state}`) : t('app.unknown');
    return helper.columns([
      helper.accessor('name', {
        header: t('certification.partners.name'),
        sortFn: (a, b) => collator.compare(a.original.name, b.original.name),
        filterFn: (row, _id, wanted: string) =>
          plain(`${row.original.name} ${row.original.siret ?? ''}`).includes(plain(wanted).trim()),
      }),
      helper.accessor(kind, {
        id: 'kind',
        header: t('certification.partners.kind'),
        sortFn: (a, b) => collator.compare(kind(a.original), kind(b.original)),
        filterFn: (row, _id, wanted: string) => row.original.kind === wanted,
      }),
      helper.accessor(state, {
        id: 'state',
        header: t('certification.partners.state'),
        sortFn: (a, b) => collator.compare(state(a.original), state(b.original)),
        filterFn: (row, _id, wanted: string) => row.original.state === wanted,
      }),
      helper.accessor((partner) => partner.activeFrom ?? '', {
        id: 'from',
        header: t('certification.partners.from'),
        sortFn: (a, b) => (a.original.activeFrom ?? '').localeCompare(b.original.activeFrom ?? ''),
      }),
    ]);
  }, [t]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns, data, initialState: { sorting: [{ id: 'name', desc: false }] } });
  const shown = table.getRowModel().rows;
  // oxlint-disable-next-line react/incompatible-library -- its answers change with scrolling and must not be memoised
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const filter = (id: string): string => {
    const value = table.getColumn(id)?.getFilterValue();
    return typeof value === 'string' ? value : '';
  };
  const setFilter = (id: string, value: string): void => table.getColumn(id)?.setFilterValue(value || undefined);

  return (
    <>
      <Box
        className="no-print"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) 200px 140px' },
          gap: 3,
          mb: 3,
          alignItems: 'end',
        }}
      >
        <TextField
          label={t('certification.partners.search')}
          value={filter('name')}
          onChange={(value) => setFilter('name', value)}
        />
        <PlainSelect
          label={t('certification.partners.kind')}
          value={filter('kind')}
          onChange={(value) => setFilter('kind', value)}
          options={[
            { value: '', label: t('certification.partners.all') },
            ...KINDS.map((kind) => ({ value: kind as string, label: t(`certification.partners.${kind}`) })),
          ]}
        />
        <PlainSelect
          label={t('certification.partners.state')}
          value={filter('state')}
          onChange={(value) => setFilter('state', value)}
          options={[
            { value: '', label: t('certification.partners.anyState') },
            ...STATES.map((state) => ({ value: state as string, label: t(`certification.partners.${state}`) })),
          ]}
        />
      </Box>
      <Typography
        component="output"
        variant="body2"
        sx={{ display: 'block', mb: 1, color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
      >
        {complete && t('certification.partners.count', { count: shown.length })}
        {complete &&
          shown.length < rows.length &&
          ` (${t('certification.partners.filtered', { shown: shown.length, total: rows.length })})`}
      </Typography>
      <Typography sx={{ display: 'none', '@media print': { display: 'block' } }}>
        {t('certification.partners.printNote', { count: rows.length })}
      </Typography>
      <Box
        component="section"
        ref={scroller}
        aria-label={t('certification.partners.table')}
        tabIndex={0}
        className="no-print"
        sx={{
          maxHeight: 480,
          overflowY: 'auto',
          overflowX: 'hidden',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
        }}
      >
        <Box
          component="table"
          aria-rowcount={shown.length + 1}
          sx={{
            width: '100%',
            tableLayout: 'fixed',
            borderCollapse: 'collapse',
            fontSize: '0.8125rem',
            '& th': { position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.sunken', textAlign: 'left', p: 0 },
            '& td': { height: ROW, px: 3, py: 1.5, borderBottom: 1, borderColor: 'divider', overflow: 'hidden' },
            '& [data-column=kind]': { width: { xs: '44%', sm: '24%' } },
            '& [data-column=state]': { width: { xs: 0, sm: '16%' }, display: { xs: 'none', sm: 'table-cell' } },
            '& [data-column=from]': { width: '18%', display: { xs: 'none', md: 'table-cell' } },
          }}
        >
          <caption className="visually-hidden">{t('certification.partners.table')}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const sorted = header.column.getIsSorted();
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      data-column={header.column.id}
                      aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                    >
                      <SortButton
                        sorted={sorted}
                        onClick={header.column.getToggleSortingHandler()}
                        label={String(header.column.columnDef.header)}
                      />
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {above > 0 && <tr aria-hidden="true" style={{ height: above }} />}
            {items.map((item) => {
              const partner = shown[item.index]?.original;
              if (!partner) return null;
              return (
                <PartnerRow key={item.key} ref={virtualizer.measureElement} partner={partner} index={item.index} />
              );
            })}
            {below > 0 && <tr aria-hidden="true" style={{ height: below }} />}
          </tbody>
        </Box>
      </Box>
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import type { CatalogueSearch } from '../model/catalogue-search.ts';

const MoreFilters = lazy(() => import('./more-filters.tsx').then((module) => ({ default: module.MoreFilters })));

const FACETS_QUERY = graphql(`
  query CatalogueFacets {
    certificationFacets {
      kinds {
        value
        label
        count
      }
      levels {
        value
        label
        count
      }
    }
  }
`);

interface Props {
  readonly search: CatalogueSearch;
  readonly onChange: (search: CatalogueSearch) => void;
}

const SHOWN_KINDS = 8;
const toggled = <T,>(list: readonly T[] | undefined, value: T): readonly T[] | undefined => {
  const next = list?.includes(value) ? list.filter((one) => one !== value) : [...(list ?? []), value];
  return next.length > 0 ? next : undefined;
};

/** Every filter of the catalogue; what it holds is what the URL says. */
export function FilterPanel({ search, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const { today } = useDates();
  const moreId = useId();
  const coded = Boolean(search.nsf || search.rome || search.formacode || search.ccn || search.certifier);
  const [more, setMore] = useState(coded);
  const { data } = useQuery(FACETS_QUERY);
  const { kinds = [], levels = [] } = data?.certificationFacets ?? {};
  const wanted = kinds.filter((kind, rank) => rank < SHOWN_KINDS || search.kinds?.includes(kind.value));
  const sorted = [...levels].sort((a, b) => Number(a.value) - Number(b.value));

  return (
    <Box sx={{ display: 'grid', gap: 5 }}>
      <ChoiceGroup
        legend={t('catalogue.filter.state')}
        single
        options={[
          { value: 'any', label: t('catalogue.filter.any'), checked: search.active === undefined },
          { value: 'true', label: t('catalogue.filter.active'), checked: search.active === true },
          { value: 'false', label: t('catalogue.filter.inactive'), checked: search.active === false },
        ]}
        onToggle={(value) => onChange({ ...search, active: value === 'any' ? undefined : value === 'true' })}
      />
      <DateField
        label={t('catalogue.filter.on')}
        value={search.on ?? ''}
        onChange={(on) => onChange({ ...search, on: on || undefined })}
        today={today}
        todayLabel={t('dates.today')}
      />
      <ChoiceGroup
        legend={t('catalogue.filter.register')}
        single
        options={[
          { value: 'any', label: t('catalogue.filter.any'), checked: !search.register },
          { value: 'RNCP', label: t('register.RNCP'), checked: search.register === 'RNCP' },
          { value: 'RS', label: t('register.RS'), checked: search.register === 'RS' },
        ]}
        onToggle={(value) => onChange({ ...search, register: value === 'RNCP' || value === 'RS' ? value : undefined })}
      />
      {sorted.length > 0 && (
        <ChoiceGroup
          legend={t('catalogue.filter.level')}
          options={sorted.map((level) => ({
            value: level.value,
            label: t('level.short', { number: level.value }),
            count: level.count,
            checked: search.levels?.includes(Number(level.value)) ?? false,
          }))}
          onToggle={(value) => onChange({ ...search, levels: toggled(search.levels, Number(value)) })}
        />
      )}
      {wanted.length > 0 && (
        <ChoiceGroup
          legend={t('catalogue.filter.kind')}
          options={wanted.map((kind) => ({
            value: kind.value,
            label: kind.value,
            title: kind.label,
            count: kind.count,
            checked: search.kinds?.includes(kind.value) ?? false,
          }))}
          onToggle={(value) => onChange({ ...search, kinds: toggled(search.kinds, value) })}
        />
      )}
      <div>
        <Button
          size="small"
          aria-expanded={more}
          aria-controls={moreId}
          onClick={() => setMore(!more)}
          sx={{ ml: -2, px: 2, minHeight: 36 }}
        >
          {t('catalogue.filter.more')}
        </Button>
        <div id={moreId}>
          {more && (
            <Suspense fallback={null}>
              <MoreFilters search={search} onChange={onChange} />
            </Suspense>
          )}
        </div>
      </div>
    </Box>
  );
}

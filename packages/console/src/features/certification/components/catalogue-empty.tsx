import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import type { CatalogueSearch, FilterChip } from '../model/catalogue-search.ts';
import { useChipLabel } from './filter-chips.tsx';

interface Props {
  readonly search: CatalogueSearch;
  readonly chips: readonly FilterChip[];
  readonly onChange: (search: CatalogueSearch) => void;
}

/** Nothing found: says which filter to let go, or how to search, or that the register is empty. */
export function CatalogueEmpty({ search, chips, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const label = useChipLabel();
  const untouched = chips.length === 0 && !search.q;
  return (
    <Notice
      title={t('catalogue.emptyTitle')}
      actions={
        !untouched && (
          <>
            {chips.map((chip) => (
              <Button key={`${chip.key}-${chip.value}`} variant="outlined" onClick={() => onChange(chip.without)}>
                {t('catalogue.remove', { label: label(chip) })}
              </Button>
            ))}
            <Button variant="contained" onClick={() => onChange({})}>
              {t('catalogue.clearAll')}
            </Button>
          </>
        )
      }
    >
      {untouched ? t('catalogue.emptyAll') : search.q ? t('catalogue.emptySearch') : t('catalogue.emptyFilters')}
    </Notice>
  );
}

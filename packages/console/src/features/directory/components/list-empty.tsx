import Button from '@mui/material/Button';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import type { RemovableFilter } from '../../../ui/removable-filters.tsx';

interface Props {
  /** Said where nothing was asked for and nothing is there: the next step. */
  readonly none: { readonly title: string; readonly body: string; readonly actions?: ReactNode };
  readonly title: string;
  readonly searched: boolean;
  readonly searchHint: string;
  readonly filterHint: string;
  readonly filters: readonly RemovableFilter[];
  readonly onClear: () => void;
}

/** Nothing found: says which filter to let go, how to search, or how to begin. */
export function ListEmpty(props: Props): ReactElement {
  const { none, title, searched, searchHint, filterHint, filters, onClear } = props;
  const { t } = useTranslation();
  if (!searched && filters.length === 0) {
    return (
      <Notice title={none.title} actions={none.actions}>
        {none.body}
      </Notice>
    );
  }
  return (
    <Notice
      title={title}
      actions={
        <>
          {filters.map(({ key, label, onRemove }) => (
            <Button key={key} variant="outlined" onClick={onRemove} sx={{ minHeight: 44 }}>
              {t('directory.remove', { label })}
            </Button>
          ))}
          <Button variant="contained" onClick={onClear} sx={{ minHeight: 44 }}>
            {t('directory.clearAll')}
          </Button>
        </>
      }
    >
      {searched ? searchHint : filterHint}
    </Notice>
  );
}

import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';

interface Props {
  readonly filtered: boolean;
  readonly onClear: () => void;
}

/** No event: says what to widen, or that the trail begins with the first write. */
export function JournalEmpty({ filtered, onClear }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Notice
      title={t(filtered ? 'audit.list.emptyTitle' : 'audit.history.empty')}
      actions={
        filtered && (
          <Button variant="contained" onClick={onClear}>
            {t('audit.filter.clear')}
          </Button>
        )
      }
    >
      {t(filtered ? 'audit.list.emptyFilters' : 'audit.list.emptyAll')}
    </Notice>
  );
}

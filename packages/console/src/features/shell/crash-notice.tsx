import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';

/** A fault of the console itself. */
export function CrashNotice({ error }: { readonly error: unknown }): ReactElement {
  const { t } = useTranslation();
  const message = error instanceof Error ? error.message : String(error);
  return (
    <Notice
      alert
      level="h1"
      title={t('error.crashTitle')}
      code={t('error.code', { code: message })}
      actions={
        <Button variant="contained" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </Button>
      }
    >
      {t('error.crashBody')}
    </Notice>
  );
}

import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';

interface Props {
  readonly result: { readonly created: number; readonly changed: number };
  readonly onRestart: () => void;
}

/** The third step: what was done, and what comes next. */
export function ResultStep({ result, onRestart }: Props): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice
        title={t('peopleImport.doneTitle')}
        actions={
          <>
            <Button variant="contained" onClick={() => void navigate({ to: '/personnes' })} sx={{ minHeight: 44 }}>
              {t('peopleImport.toPeople')}
            </Button>
            <Button color="inherit" onClick={onRestart} sx={{ minHeight: 44 }}>
              {t('peopleImport.again')}
            </Button>
          </>
        }
      >
        {t('peopleImport.done', result)}
      </Notice>
    </div>
  );
}

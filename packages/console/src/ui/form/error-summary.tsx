import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';

export interface SummaryItem {
  readonly text: string;
  /** The control to mend; absent where the whole form was refused. */
  readonly fieldId?: string;
  /** Stable code of a refusal, shown for whoever is asked for help. */
  readonly code?: string;
}

/** Above a form that was not accepted: all that is wrong, each thing a link to its field. Takes the focus as it comes. */
export function ErrorSummary({ items }: { readonly items: readonly SummaryItem[] }): ReactElement | null {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (items.length > 0) box.current?.focus();
  }, [items]);
  if (items.length === 0) return null;
  return (
    <Box
      ref={box}
      role="alert"
      tabIndex={-1}
      sx={{ border: 2, borderColor: 'error.main', borderRadius: 1.5, bgcolor: 'background.paper', p: { xs: 4, sm: 5 } }}
    >
      <Typography variant="h2" sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 2 }}>
        <Box component="span" sx={{ color: 'error.main', display: 'inline-flex' }}>
          <Icon name="warning" size={20} />
        </Box>
        {t(items.some((item) => item.fieldId) ? 'app.mendTitle' : 'app.refusedTitle')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {items.map(({ text, fieldId, code }) => (
          <li key={`${fieldId} ${text}`}>
            {fieldId ? <FieldLink fieldId={fieldId} text={text} /> : text}
            {code && (
              <Box component="span" sx={{ display: 'block', mt: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
                {t('error.code', { code })}
              </Box>
            )}
          </li>
        ))}
      </Box>
    </Box>
  );
}

function FieldLink({ fieldId, text }: { readonly fieldId: string; readonly text: string }): ReactElement {
  return (
    <Box
      component="a"
      href={`#${fieldId}`}
      onClick={(event) => {
        event.preventDefault();
        const field = document.getElementById(fieldId);
        field?.scrollIntoView({ block: 'center' });
        field?.focus({ preventScroll: true });
      }}
      sx={{ color: 'error.main', fontWeight: 560, display: 'inline-block', py: 1 }}
    >
      {text}
    </Box>
  );
}

import Button from '@mui/material/Button';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SAID_MS = 2_000;

/** Copies a text, and says that it did. */
export function CopyButton({ text, of }: { readonly text: string; readonly of: string }): ReactElement {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const label = t(copied ? 'audit.event.copied' : 'audit.event.copy');
  return (
    <Button
      size="small"
      className="no-print"
      aria-label={t('app.labelled', { label, value: of })}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      sx={{ minHeight: { xs: 44, md: 28 }, px: 2 }}
    >
      <span aria-live="polite">{label}</span>
    </Button>
  );
}

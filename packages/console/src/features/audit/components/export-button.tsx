import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportAddress, type JournalSearch } from '../model/journal-search.ts';

type Outcome =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'tooMany'; readonly most: number }
  | { readonly kind: 'failed'; readonly code: string };

interface Refusal {
  readonly error?: string;
  readonly facts?: { readonly most?: number };
}

/** Fetches the file, so that a refusal is told on the page instead of being saved. */
async function download(address: string): Promise<Outcome> {
  const reply = await fetch(address);
  if (!reply.ok) {
    const refusal: Refusal = await reply.json().catch(() => ({}));
    if (refusal.error === 'TOO_MANY_EVENTS') return { kind: 'tooMany', most: refusal.facts?.most ?? 0 };
    return { kind: 'failed', code: refusal.error ?? `HTTP_${reply.status}` };
  }
  const name = /filename="([^"]+)"/.exec(reply.headers.get('content-disposition') ?? '')?.[1] ?? 'audit-events.csv';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await reply.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return { kind: 'done', name };
}

/** Saves what is listed as a file, whole; says what became of it. */
export function ExportButton({ search }: { readonly search: JournalSearch }): ReactElement {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const start = (): void => {
    setOutcome({ kind: 'busy' });
    download(exportAddress(search)).then(setOutcome, () => setOutcome({ kind: 'failed', code: 'NETWORK' }));
  };
  const told = {
    idle: () => '',
    busy: () => t('audit.export.busy'),
    done: () => t('audit.export.done', { name: outcome.kind === 'done' ? outcome.name : '' }),
    tooMany: () => t('audit.export.tooMany', { most: outcome.kind === 'tooMany' ? outcome.most : 0 }),
    failed: () => t('audit.export.failed', { code: outcome.kind === 'failed' ? outcome.code : '' }),
  }[outcome.kind]();
  return (
    <>
      <Button
        variant="outlined"
        color="inherit"
        className="no-print"
        loading={outcome.kind === 'busy'}
        onClick={start}
        sx={{ minHeight: { xs: 44, md: 36 } }}
      >
        {t('audit.export.button')}
      </Button>
      <Typography
        component="output"
        variant="body2"
        sx={{ ...(told ? { flexBasis: '100%' } : { position: 'absolute' }), color: 'text.secondary' }}
      >
        {told}
      </Typography>
    </>
  );
}

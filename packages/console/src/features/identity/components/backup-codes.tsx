import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';

interface Props {
  readonly codes: readonly string[];
  readonly email: string;
  readonly onDone: () => void;
}

/** Codes shown once: copied, saved or printed, and left only by saying that they were kept. */
export function BackupCodes({ codes, email, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const [copied, setCopied] = useState(false);
  const [kept, setKept] = useState(false);
  const [refused, setRefused] = useState(false);
  const text = `${t('identity.enrol.fileTitle', { email })}\n\n${codes.join('\n')}\n`;
  const download = (): void => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: t('identity.enrol.file') });
    link.click();
    URL.revokeObjectURL(url);
  };
  const finish = (event: SubmitEvent): void => {
    event.preventDefault();
    setRefused(!kept);
    if (kept) onDone();
  };
  return (
    <Box component="form" noValidate onSubmit={finish} sx={{ display: 'grid', gap: 4 }}>
      <ErrorSummary items={refused ? [{ text: t('identity.enrol.keepFirst'), fieldId: id }] : NONE} />
      <Typography variant="h2">{t('identity.enrol.codesTitle')}</Typography>
      <Typography>{t('identity.enrol.codesLede')}</Typography>
      <Box
        component="ul"
        aria-label={t('identity.enrol.codesTitle')}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 4,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          bgcolor: 'background.sunken',
          borderRadius: 1,
          fontFamily: 'ui-monospace, monospace',
          fontSize: '1rem',
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, '& > button': { minHeight: 44 } }}>
        <Button
          variant="outlined"
          onClick={() => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true))}
        >
          {t(copied ? 'identity.enrol.copied' : 'identity.enrol.copy')}
        </Button>
        <Button variant="outlined" onClick={download}>
          {t('identity.enrol.download')}
        </Button>
        <Button variant="outlined" onClick={() => window.print()}>
          {t('identity.enrol.print')}
        </Button>
        <Box component="output" className="visually-hidden">
          {copied && t('identity.enrol.copied')}
        </Box>
      </Box>
      <Box component="label" className="no-print" sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 44 }}>
        <Box
          component="input"
          type="checkbox"
          id={id}
          checked={kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
          sx={{ accentColor: 'var(--mui-palette-primary-main)', width: 22, height: 22, m: 0 }}
        />
        {t('identity.enrol.kept')}
      </Box>
      <div className="no-print">
        <SubmitButton>{t('identity.enrol.done')}</SubmitButton>
      </div>
    </Box>
  );
}

const NONE: readonly never[] = [];

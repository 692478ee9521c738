import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../../ui/form/text-input.tsx';

interface Props {
  readonly apiKey: string;
  readonly onDone: () => void;
}

/** A key that was made, shown once; neither a click beside it nor Escape takes it away. */
export function NewKey({ apiKey, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={`${id}-title`} aria-describedby={`${id}-body`}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4, p: { xs: 4, sm: 6 } }}>
        <Typography variant="h2" id={`${id}-title`}>
          {t('access.newKey.title')}
        </Typography>
        <Typography id={`${id}-body`}>{t('access.newKey.body')}</Typography>
        <TextInput
          id={`${id}-key`}
          label={t('access.newKey.label')}
          value={apiKey}
          readOnly
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
          <Button
            variant="contained"
            onClick={() => void navigator.clipboard.writeText(apiKey).then(() => setCopied(true))}
            sx={{ minHeight: 44 }}
          >
            {t('access.newKey.copy')}
          </Button>
          <Button variant="outlined" color="inherit" onClick={onDone} sx={{ minHeight: 44 }}>
            {t('access.newKey.done')}
          </Button>
          <Box component="output" sx={{ fontWeight: 560 }}>
            {isCopied && t('access.newKey.copied')}
          </Box>
        </Box>
      </Box>
    </Dialog>
  );
}

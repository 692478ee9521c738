import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readableText } from './readable-text.ts';

const SHORT = 420;

interface Props {
  readonly text: string;
  /** The language of the text itself; the register writes French. */
  readonly lang?: string;
}

/** A text of the register in a readable measure; long ones start folded and print whole. */
export function LongText({ text, lang = 'fr' }: Props): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const readable = readableText(text);
  const long = readable.length > SHORT || readable.split('\n').length > 8;
  return (
    <Box sx={{ maxWidth: '75ch' }}>
      <Box
        id={id}
        lang={lang}
        sx={{
          whiteSpace: 'pre-line',
          ...(long && !open
            ? {
                display: '-webkit-box',
                WebkitLineClamp: 5,
                WebkitBoxOrient: 'vertical',
                overflow: 'hidden',
                '@media print': { display: 'block', overflow: 'visible' },
              }
            : {}),
        }}
      >
        {readable}
      </Box>
      {long && (
        <Button
          className="no-print"
          size="small"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          sx={{ px: 2, ml: -2, mt: 1, minHeight: 32 }}
        >
          {open ? t('app.readLess') : t('app.readMore')}
        </Button>
      )}
    </Box>
  );
}

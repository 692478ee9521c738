import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type ReactElement, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** What stands in the way. */
  readonly children: ReactNode;
}

/** A step that cannot be taken yet: what stands in its way, and nothing to press but the way back. */
export function StepRefused({ title, onClose, children }: Props): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={id}>
      <Box sx={{ p: { xs: 4, sm: 6 }, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
        <Box>
          <Typography variant="h2" id={id} sx={{ fontSize: '1.25rem', mb: 1 }}>
            {t('jury.step.notYet', { step: title })}
          </Typography>
          <Box sx={{ color: 'text.secondary' }}>{t('jury.step.mendFirst')}</Box>
        </Box>
        {children}
        <Button variant="contained" onClick={onClose} sx={{ minHeight: 44, justifySelf: { sm: 'start' } }}>
          {t('jury.step.back')}
        </Button>
      </Box>
    </Dialog>
  );
}

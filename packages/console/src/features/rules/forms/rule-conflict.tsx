import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Goes on with what was typed, over theirs. */
  readonly onKeep: () => void;
  /** Begins again from what is kept. */
  readonly onTake: () => void;
}

/** Somebody changed the draft meanwhile: nothing was overwritten, and one chooses. Takes the focus as it comes. */
export function RuleConflict({ onKeep, onTake }: Props): ReactElement {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Box
      ref={box}
      role="alert"
      tabIndex={-1}
      sx={{ border: 2, borderColor: 'warning.main', borderRadius: 1.5, p: { xs: 4, sm: 5 } }}
    >
      <Box sx={{ mb: 3 }}>{t('rules.conflict')}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button variant="outlined" onClick={onKeep} sx={{ minHeight: 44 }}>
          {t('rules.keepMine')}
        </Button>
        <Button color="inherit" onClick={onTake} sx={{ minHeight: 44 }}>
          {t('rules.takeTheirs')}
        </Button>
      </Box>
    </Box>
  );
}

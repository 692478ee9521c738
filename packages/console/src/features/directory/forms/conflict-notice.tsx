import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useInstants } from '../../../i18n/use-instants.ts';
import type { LastChange } from './use-last-change.ts';

/** What changed meanwhile: a field, and what it says now. */
export interface Conflict {
  readonly label: string;
  readonly now: string;
}

interface Props {
  readonly conflicts: readonly Conflict[];
  /** Who was quicker, where that is known. */
  readonly who: LastChange | undefined;
  /** Goes on with what was typed. */
  readonly onKeep: () => void;
  /** Goes on with what is kept now. */
  readonly onTake: () => void;
}

/** Somebody was quicker: what the entry says now, and both ways on; nothing typed is lost. Takes the focus as it comes. */
export function ConflictNotice({ conflicts, who, onKeep, onTake }: Props): ReactElement {
  const { t } = useTranslation();
  const instant = useInstants();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Box
      ref={box}
      role="alert"
      tabIndex={-1}
      sx={{ border: 2, borderColor: 'warning.main', borderRadius: 1.5, p: { xs: 4, sm: 5 } }}
    >
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {t('directory.conflict.title')}
      </Typography>
      {who && <Box>{t('directory.conflict.who', { name: who.name, when: instant(who.at) })}</Box>}
      <Box sx={{ color: 'text.secondary' }}>{t('directory.conflict.body')}</Box>
      <Box component="dl" sx={{ my: 3 }}>
        {conflicts.map(({ label, now }) => (
          <Box key={label} sx={{ display: 'grid', gridTemplateColumns: { sm: '160px 1fr' }, columnGap: 3, py: 1 }}>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, fontWeight: 560 }}>
              {now || t('directory.conflict.empty')}
            </Box>
          </Box>
        ))}
        {conflicts.length === 0 && t('directory.conflict.unchanged')}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button variant="outlined" onClick={onKeep} sx={{ minHeight: 44 }}>
          {t('directory.conflict.keep')}
        </Button>
        {conflicts.length > 0 && (
          <Button color="inherit" onClick={onTake} sx={{ minHeight: 44 }}>
            {t('directory.conflict.take')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

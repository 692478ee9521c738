import { PEOPLE_LINE_OUTCOMES } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownLines } from '../model/preview-lines.ts';
import type { PeoplePreview } from './use-import.ts';

interface Props {
  readonly preview: PeoplePreview;
  readonly shown: ShownLines;
  readonly onChange: (shown: ShownLines) => void;
}

/** Which lines are shown, each with how many there are. */
export function PreviewFilter({ preview, shown, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const counts: Readonly<Record<ShownLines, number>> = {
    ALL: preview.lines.length,
    NEW: preview.created,
    CHANGED: preview.changed,
    UNCHANGED: preview.unchanged,
    PROBLEM: preview.withProblems,
  };
  return (
    <Box
      component="fieldset"
      aria-label={t('peopleImport.filter')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, m: 0, mb: 3, p: 0, border: 0 }}
    >
      {(['ALL', ...PEOPLE_LINE_OUTCOMES] as const).map((one) => (
        <Button
          key={one}
          size="small"
          variant={one === shown ? 'contained' : 'outlined'}
          color={one === shown ? 'primary' : 'inherit'}
          aria-pressed={one === shown}
          disabled={counts[one] === 0 && one !== 'ALL'}
          onClick={() => onChange(one)}
          sx={{ minHeight: { xs: 44, md: 32 }, px: 3, borderColor: 'divider', fontVariantNumeric: 'tabular-nums' }}
        >
          {t(`peopleImport.outcomes.${one}`, { count: counts[one] })}
        </Button>
      ))}
    </Box>
  );
}

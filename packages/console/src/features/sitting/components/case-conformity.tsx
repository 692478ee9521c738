import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import type { CaseView } from './use-case-words.ts';

type Line = CaseView['conformity'][number];

const MARKS: Readonly<Record<Line['status'], Mark>> = { MET: 'yes', NOT_MET: 'warning', NOT_APPLICABLE: 'same' };

/** The checklist of a case, what is wanting first. */
export function CaseConformity({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  const { t } = useTranslation();
  const order: readonly Line['status'][] = ['NOT_MET', 'MET', 'NOT_APPLICABLE'];
  const sorted = order.flatMap((status) => lines.filter((line) => line.status === status));
  return (
    <Box
      component="ul"
      aria-label={t('sitting.sheet.conformityLabel')}
      sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}
    >
      {sorted.map(({ item, status, blocks }) => (
        <Box
          component="li"
          key={item}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr) 116px',
            columnGap: 3,
            py: 1.5,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <Box>
            {t(`sitting.sheet.item.${item}`)}
            {blocks.length > 0 && (
              <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                {blocks.map((code) => code.replace(/^R(?:NCP|S)\d+/, '')).join(', ')}
              </Box>
            )}
          </Box>
          <StateMark mark={MARKS[status]}>{t(`sitting.sheet.status.${status}`)}</StateMark>
        </Box>
      ))}
    </Box>
  );
}

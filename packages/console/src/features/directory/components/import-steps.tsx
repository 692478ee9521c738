import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';

const STEPS = ['FILE', 'PREVIEW', 'RESULT'] as const;
type Step = (typeof STEPS)[number];

/** Where one stands: done, here, to come. */
export function ImportSteps({ current }: { readonly current: Step }): ReactElement {
  const { t } = useTranslation();
  const at = STEPS.indexOf(current);
  return (
    <Box
      component="ol"
      aria-label={t('peopleImport.steps')}
      sx={{ listStyle: 'none', m: 0, p: 0, my: 6, display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 2 }}
    >
      {STEPS.map((step, rank) => (
        <Box
          component="li"
          key={step}
          aria-current={rank === at ? 'step' : undefined}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 2,
            fontWeight: rank === at ? 620 : 450,
            color: rank === at ? 'text.primary' : 'text.secondary',
          }}
        >
          <Box
            component="span"
            aria-hidden="true"
            sx={{
              width: 28,
              height: 28,
              borderRadius: 4,
              display: 'inline-flex',
              alignItems: 'center',
              justifyContent: 'center',
              border: 1.5,
              borderColor: rank <= at ? 'primary.main' : 'divider',
              bgcolor: rank === at ? 'primary.main' : 'transparent',
              color: rank === at ? 'primary.contrastText' : 'inherit',
              fontSize: '0.8125rem',
              fontVariantNumeric: 'tabular-nums',
            }}
          >
            {rank < at ? <Icon name="check" size={16} /> : rank + 1}
          </Box>
          {t(`peopleImport.step.${step}`)}
          {rank < at && <span className="visually-hidden">{t('peopleImport.stepDone')}</span>}
        </Box>
      ))}
    </Box>
  );
}

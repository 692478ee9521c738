import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseLine } from './use-sitting.ts';

interface Props {
  readonly cases: readonly CaseLine[];
  /** Those the jury wants to speak of. */
  readonly left: ReadonlySet<string>;
  /** Those that are recorded. */
  readonly kept: ReadonlySet<string>;
  /** Whether the choice is made: it is being recorded. */
  readonly fixed: boolean;
  readonly onToggle: (id: string) => void;
}

/** What the jury is asked to agree on, case by case: who, and what would be decided. */
export function ConsensusCases({ cases, left, kept, fixed, onToggle }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Box
      component="ol"
      aria-label={t('sitting.consensus.list')}
      tabIndex={0}
      sx={{ listStyle: 'none', m: 0, p: 0, px: { xs: 4, sm: 6 }, overflowY: 'auto', maxHeight: '46vh' }}
    >
      {cases.map((one) => (
        <Box
          component="li"
          key={one.id}
          sx={{
            borderTop: 1,
            borderColor: 'divider',
            contentVisibility: 'auto',
            containIntrinsicSize: 'auto 52px',
          }}
        >
          <Box
            component="label"
            sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 52, cursor: 'pointer' }}
          >
            <Box
              component="input"
              type="checkbox"
              checked={!left.has(one.id)}
              disabled={fixed || kept.has(one.id)}
              onChange={() => onToggle(one.id)}
              sx={{ accentColor: 'var(--mui-palette-primary-main)', width: 22, height: 22, m: 0, flexShrink: 0 }}
            />
            <Box component="span" sx={{ minWidth: 0, flex: 1 }}>
              <Box component="span" sx={{ color: 'text.secondary', mr: 2, fontVariantNumeric: 'tabular-nums' }}>
                {one.rank}
              </Box>
              <Box component="span" sx={{ fontWeight: 560 }}>
                {one.name || t('sitting.cases.unnamed')}
              </Box>
            </Box>
            <Box component="span" sx={{ fontSize: '0.8125rem', textAlign: 'right' }}>
              {t(kept.has(one.id) ? 'sitting.consensus.recorded' : `sitting.sheet.outcome.${one.proposal.outcome}`)}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

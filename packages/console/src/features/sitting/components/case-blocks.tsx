import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import type { CaseView } from './use-case-words.ts';

type Block = CaseView['summary']['blocks'][number];

const RESULTS: Readonly<Record<Block['capabilities'][number]['result'], Mark>> = {
  ACQUIRED: 'yes',
  NOT_ACQUIRED: 'no',
  NOT_ASSESSED: 'unknown',
};

/** What was assessed of each block: whether it is acquired, what the fiche asks, the assessments, the capabilities. */
export function CaseBlocks({ blocks }: { readonly blocks: readonly Block[] }): ReactElement {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
      {blocks.map((block) => (
        <CaseBlock key={block.code} block={block} />
      ))}
    </Box>
  );
}

function CaseBlock({ block }: { readonly block: Block }): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { code, title, acquired, formula, uses, capabilities, panel, earlier } = block;
  const since = (kept: NonNullable<typeof earlier>): string =>
    kept.validUntil
      ? t('sitting.sheet.earlierUntil', { on: inWords(kept.acquiredOn), until: inWords(kept.validUntil) })
      : t('sitting.sheet.earlier', { on: inWords(kept.acquiredOn) });
  const reportOf = (use: Block['uses'][number]): string | null => {
    if (!use.reportDueOn) return null;
    const due = inWords(use.reportDueOn);
    return use.reportReceivedOn
      ? t('sitting.sheet.report', { due, received: inWords(use.reportReceivedOn) })
      : t('sitting.sheet.reportMissing', { due });
  };
  const short = code.replace(/^R(?:NCP|S)\d+/, '');
  return (
    <Box
      component="section"
      aria-label={`${short} ${title ?? ''}`}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, bgcolor: 'background.paper', p: { xs: 3, sm: 4 } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'baseline' }}>
        <Typography variant="h3" lang="fr" sx={{ flex: '1 1 200px', minWidth: 0 }}>
          {`${short} ${title ?? ''}`}
        </Typography>
        <StateMark mark={acquired ? 'yes' : 'no'}>
          {t(acquired ? 'sitting.sheet.acquired' : 'sitting.sheet.notAcquired')}
        </StateMark>
      </Box>
      {earlier && <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{since(earlier)}</Box>}
      <Box sx={{ mt: 2, fontSize: '0.875rem' }}>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('sitting.sheet.asks')}
        </Box>
        <Box>{formula ? formula.sentence : t('sitting.sheet.formulaUnknown')}</Box>
        {formula && (
          <Box sx={{ mt: 0.5, '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
            <StateMark mark={formula.satisfied ? 'yes' : 'warning'}>{formula.explanation}</StateMark>
          </Box>
        )}
      </Box>
      {uses.length > 0 && (
        <Box
          component="ul"
          aria-label={t('sitting.sheet.uses')}
          sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, fontSize: '0.875rem' }}
        >
          {uses.map((use) => (
            <Box component="li" key={`${use.method} ${use.on}`} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
              {[
                t(`sitting.sheet.method.${use.method}`),
                inWords(use.on),
                t(use.conclusive ? 'sitting.sheet.conclusive' : 'sitting.sheet.inconclusive'),
              ].join(' · ')}
              {[use.reason && t('sitting.sheet.reason', { reason: use.reason }), reportOf(use)].map(
                (line) =>
                  line && (
                    <Box key={line} sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                      {line}
                    </Box>
                  ),
              )}
            </Box>
          ))}
        </Box>
      )}
      <Box
        component="ul"
        aria-label={t('sitting.sheet.capabilities', { code: short })}
        sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, fontSize: '0.875rem' }}
      >
        {capabilities.map((capability) => (
          <Box
            component="li"
            key={capability.code}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) 150px' },
              columnGap: 3,
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box lang="fr" sx={{ minWidth: 0 }}>
              <strong>{capability.code}</strong> {capability.label}
              {capability.earlier && (
                <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{since(capability.earlier)}</Box>
              )}
            </Box>
            <StateMark mark={RESULTS[capability.result]}>{t(`sitting.sheet.result.${capability.result}`)}</StateMark>
          </Box>
        ))}
      </Box>
      <Box sx={{ mt: 2, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {panel
          ? t('sitting.sheet.panel', { count: panel.assessors }) +
            (panel.barred > 0 ? t('sitting.sheet.barred', { barred: panel.barred }) : '')
          : t('sitting.sheet.noPanel')}
      </Box>
    </Box>
  );
}

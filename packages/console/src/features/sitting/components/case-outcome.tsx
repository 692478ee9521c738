import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Card } from '../../directory/components/card.tsx';
import { type CaseView, useCaseWords } from './use-case-words.ts';

/** What the jury decided of a case; before, what the assessments propose. */
export function CaseOutcome({ one }: { readonly one: CaseView }): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { kept } = useCaseWords();
  const { decision, proposal, carriedOverBecause, summary } = one;
  const total = summary.blocks.length;
  if (one.progress === 'CARRIED_OVER' && carriedOverBecause) {
    return (
      <Card title={t('sitting.sheet.decision')}>
        <Box sx={{ '& > span': { whiteSpace: 'normal' } }}>
          <StateMark mark="later">{t('sitting.sheet.carriedOver', { reason: carriedOverBecause })}</StateMark>
        </Box>
      </Card>
    );
  }
  if (!decision) {
    const { outcome, blocks, capabilities } = proposal;
    return (
      <Card title={t('sitting.sheet.proposal')}>
        <Box sx={{ fontSize: '1.0625rem' }}>
          <StateMark mark={outcome === 'ADMITTED' ? 'yes' : 'no'}>{t(`sitting.sheet.outcome.${outcome}`)}</StateMark>
        </Box>
        <Box sx={{ mt: 1, color: 'text.secondary' }}>
          {kept({ blocks: blocks.length, capabilities: capabilities.length, total })}
        </Box>
      </Card>
    );
  }
  const { outcome, way, departs, reason, deliberatedOn, notifyBy } = decision;
  const date = inWords(deliberatedOn);
  const until = (items: typeof decision.blocks): string =>
    items
      .map(({ code, validUntil }) => {
        const end = validUntil ? t('sitting.sheet.until', { date: inWords(validUntil) }) : t('sitting.sheet.forEver');
        return `${code.replace(/^R(?:NCP|S)\d+/, '')} (${end})`;
      })
      .join(', ');
  return (
    <Card title={t('sitting.sheet.decision')}>
      <Box data-decision={outcome} sx={{ fontSize: '1.0625rem' }}>
        <StateMark mark={outcome === 'ADMITTED' ? 'yes' : 'no'}>{t(`sitting.sheet.outcome.${outcome}`)}</StateMark>
      </Box>
      <Box sx={{ mt: 1, display: 'grid', gap: 1 }}>
        <Box>{t(way === 'BALLOT' ? 'sitting.sheet.byBallot' : 'sitting.sheet.byConsensus', { date })}</Box>
        {departs && reason && <Box>{t('sitting.sheet.departs', { reason })}</Box>}
        {decision.blocks.length > 0 && (
          <Box>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('sitting.sheet.keptBlocks')}
            </Box>{' '}
            {until(decision.blocks)}
          </Box>
        )}
        {decision.capabilities.length > 0 && (
          <Box>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('sitting.sheet.keptCaps')}
            </Box>{' '}
            {until(decision.capabilities)}
          </Box>
        )}
        {notifyBy && (
          <Box sx={{ color: 'text.secondary' }}>{t('sitting.sheet.notifyBy', { date: inWords(notifyBy) })}</Box>
        )}
      </Box>
    </Card>
  );
}

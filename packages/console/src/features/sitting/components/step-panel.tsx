import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Findings } from '../../../ui/findings.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { useFindingWords } from '../../jury/components/use-finding-words.ts';
import { useRoom } from './room-context.ts';
import { TakeStep } from './take-step.tsx';

/** What stands in the way of opening or closing the sitting, and the button that does it for those who may. */
export function StepPanel({ action }: { readonly action: 'OPEN' | 'CLOSE' }): ReactElement | null {
  const { t } = useTranslation();
  const { session, nameOf } = useRoom();
  const words = useFindingWords();
  const [asking, setAsking] = useState(false);
  const step = session.allowedActions.find((one) => one.action === action);
  if (!step) {
    return action === 'OPEN' ? <Box sx={{ color: 'text.secondary' }}>{t('sitting.opening.waits')}</Box> : null;
  }
  const { blockers, warnings, reasonAsked } = step;
  const items = [...blockers, ...warnings].map((remark, at) => {
    const seats = remark.finding?.seats ?? [];
    const side = remark.facts.find(({ name }) => name === 'college')?.value;
    const organisation = remark.finding?.organisation;
    const concerned = [
      ...seats.map(nameOf),
      seats.length === 0 && organisation ? shortNameOf(organisation) : '',
      side === 'EMPLOYERS' || side === 'UNIONS' ? t(`jury.side.${side}`) : '',
    ]
      .filter(Boolean)
      .join(', ');
    return {
      id: remark.finding?.key ?? `${remark.code}-${at}`,
      severity: blockers.includes(remark) ? ('blocking' as const) : ('warning' as const),
      reason: words.sentence(remark),
      source: remark.finding ? words.source(remark.finding.source) : '',
      detail: concerned && (
        <Box>
          {t('jury.findings.touches')} <strong>{concerned}</strong>
        </Box>
      ),
    };
  });
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {action === 'OPEN' && (
        <Box sx={{ '& > span': { whiteSpace: 'normal' } }}>
          <StateMark mark={blockers.length > 0 ? 'blocking' : 'yes'}>
            {blockers.length > 0
              ? t('sitting.opening.blocked', { count: blockers.length })
              : t('sitting.opening.ready')}
          </StateMark>
          {blockers.length > 0 && (
            <Box sx={{ mt: 1, color: 'text.secondary' }}>
              {t('sitting.opening.counts', {
                present: session.seats.filter((seat) => seat.present).length,
                count: session.seats.length,
              })}
            </Box>
          )}
        </Box>
      )}
      {items.length > 0 && (
        <Findings
          label={t('sitting.opening.label')}
          severities={{
            blocking: t('jury.findings.severity.blocking'),
            warning: t('jury.findings.severity.warning'),
            passed: t('jury.findings.severity.passed'),
          }}
          items={items}
        />
      )}
      <Box>
        <Button
          variant={action === 'OPEN' || blockers.length === 0 ? 'contained' : 'outlined'}
          disabled={blockers.length > 0}
          onClick={() => setAsking(true)}
          sx={{ minHeight: 48, px: 6, width: { xs: '100%', sm: 'auto' }, fontSize: '1rem' }}
        >
          {t(action === 'OPEN' ? 'sitting.opening.do' : 'sitting.opening.close')}
        </Button>
      </Box>
      {asking && <TakeStep action={action} reasonAsked={reasonAsked} onClose={() => setAsking(false)} />}
    </Box>
  );
}

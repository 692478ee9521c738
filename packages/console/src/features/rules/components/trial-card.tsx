import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleSetTrialQuery } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import { alike, standingOf, turns } from '../model/trial-summary.ts';
import { TrialBallots } from './trial-ballots.tsx';

const MARKS: Readonly<Record<'KEPT' | 'APPEARED' | 'GONE', Mark>> = { APPEARED: 'warning', GONE: 'yes', KEPT: 'same' };

/** One session under the rules that are tried: whether its jury stands, what is found that was not, which ballots turn. */
export function TrialCard({ trial }: { readonly trial: RuleSetTrialQuery['tryRuleSet'][number] }): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { sessionId, reference, on, findings, ballots, standsNow } = trial;
  const changed = findings.filter(({ change }) => change !== 'KEPT');
  const kept = findings.length - changed.length;
  const turned = ballots.filter(turns);
  const titleId = `trial-${sessionId}`;
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, bgcolor: 'background.paper', p: { xs: 4, sm: 5 } }}
    >
      <Typography variant="h2" id={titleId}>
        {t('rules.trial.session', { reference, on: inWords(on) })}
      </Typography>
      <Box sx={{ mt: 1, mb: 3, '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
        <StateMark mark={standsNow ? 'yes' : 'warning'}>{t(`rules.trial.${standingOf(trial)}`)}</StateMark>
      </Box>
      {changed.length > 0 && (
        <Box
          component="ul"
          aria-label={t('rules.trial.findings')}
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}
        >
          {alike(changed).map(({ found: { change, blocking, overridable, source, sentence }, count }) => (
            <Box component="li" key={`${change} ${sentence}`}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
                <StateMark mark={MARKS[change]}>{t(`rules.trial.change.${change}`)}</StateMark>
                <Box
                  component="span"
                  sx={{ textDecoration: change === 'GONE' ? 'line-through' : 'none', flex: '1 1 260px' }}
                >
                  {count > 1 ? t('rules.trial.times', { sentence, count }) : sentence}
                </Box>
              </Box>
              <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                {blocking && `${t(overridable ? 'rules.trial.overridable' : 'rules.trial.blocking')} · `}
                {source}
              </Box>
            </Box>
          ))}
        </Box>
      )}
      {kept > 0 && (
        <Box sx={{ mt: 2, color: 'text.secondary', fontSize: '0.8125rem' }}>
          {t('rules.trial.kept', { count: kept })}
        </Box>
      )}
      {turned.length > 0 && <TrialBallots ballots={turned} />}
      {ballots.length > turned.length && (
        <Box sx={{ mt: 2, color: 'text.secondary', fontSize: '0.8125rem' }}>
          {t('rules.trial.sameBallots', { count: ballots.length - turned.length })}
        </Box>
      )}
    </Box>
  );
}

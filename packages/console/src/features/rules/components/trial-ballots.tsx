import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../../ui/state-mark.tsx';
import { reverses, type TrialBallot } from '../model/trial-summary.ts';
import { useRuleWords } from './use-rule-words.ts';

interface Props {
  readonly ballots: readonly (TrialBallot & {
    readonly id: string;
    readonly caseRank: number;
    readonly round: number;
  })[];
}

type Verdict = TrialBallot['gave'];

/** Ballots that would have given something else: what they gave that day beside what they would give. */
export function TrialBallots({ ballots }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useRuleWords();
  const said = ({ carried, reason }: Verdict): string =>
    `${t(carried ? 'rules.trial.carried' : 'rules.trial.notCarried')} (${words.reason(reason)})`;
  return (
    <Box sx={{ mt: 4 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('rules.trial.ballots')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {ballots.map((ballot) => (
          <Box
            component="li"
            key={ballot.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '160px minmax(0, 1fr) minmax(0, 1fr)' },
              columnGap: 4,
              rowGap: 1,
              py: 2,
              borderTop: 1,
              borderColor: 'divider',
              fontSize: '0.875rem',
            }}
          >
            <strong>{t('rules.trial.ballot', { rank: ballot.caseRank, round: ballot.round })}</strong>
            <span>
              <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
                {t('rules.trial.gave')}
              </Box>
              {said(ballot.gave)}
            </span>
            <Box component="span" sx={{ '& span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
              <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
                {t('rules.trial.wouldGive')}
              </Box>
              {reverses(ballot) ? (
                <StateMark mark="warning">{ballot.wouldGive ? said(ballot.wouldGive) : ''}</StateMark>
              ) : ballot.wouldGive ? (
                said(ballot.wouldGive)
              ) : (
                t('rules.trial.unknowable')
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { Notice } from '../../../ui/notice.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { RuleSetFrame } from '../components/rule-set-frame.tsx';
import { TrialCard } from '../components/trial-card.tsx';
import { isSame, reverses } from '../model/trial-summary.ts';

const TRIAL = graphql(`
  query RuleSetTrial($id: ID!, $language: Language!) {
    ruleSet(id: $id) {
      id
      title
      version
    }
    tryRuleSet(ruleSet: $id) {
      sessionId
      reference
      on
      stoodThen
      standsNow
      findings {
        code
        change
        blocking
        overridable
        source
        sentence(language: $language)
      }
      ballots {
        id
        caseRank
        round
        gave {
          carried
          reason
        }
        wouldGive {
          carried
          reason
        }
      }
    }
  }
`);

/** What rules would have said of past sessions: first in figures, then the sessions that would change. */
export function TrialPage(): ReactElement {
  const { t, i18n } = useTranslation();
  const { id } = useParams({ from: '/regles/$id/essai' });
  const language = i18n.language === 'en' ? 'EN' : 'FR';
  const { data, error, refetch } = useQuery(TRIAL, { variables: { id, language }, fetchPolicy: 'no-cache' });
  const found = data?.ruleSet;
  const trials = data?.tryRuleSet ?? [];
  const changing = trials.filter((trial) => !isSame(trial));
  const refused = trials.filter(({ stoodThen, standsNow }) => stoodThen && !standsNow).length;
  const turned = trials.flatMap(({ ballots }) => ballots).filter(reverses).length;
  return (
    <RuleSetFrame found={found} error={error} onRetry={() => void refetch()} backTo={id}>
      {found && (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5, maxWidth: 860 }}>
          <title>{`${t('rules.trial.title')} · ${t('app.name')}`}</title>
          <div>
            <Typography variant="h1">{t('rules.trial.title')}</Typography>
            <Typography sx={{ mt: 1 }}>
              {t('rules.trial.on', { title: found.title, version: found.version })}
            </Typography>
            <Typography sx={{ color: 'text.secondary' }}>{t('rules.trial.lede')}</Typography>
          </div>
          {trials.length === 0 ? (
            <Notice title={t('rules.trial.none')}>{t('rules.trial.noneBody')}</Notice>
          ) : (
            <Box
              component="ul"
              sx={{
                listStyle: 'none',
                m: 0,
                p: 0,
                display: 'flex',
                flexWrap: 'wrap',
                columnGap: 6,
                rowGap: 1,
                fontWeight: 560,
              }}
            >
              <li>{t('rules.trial.sessions', { count: trials.length })}</li>
              <li>{t('rules.trial.same', { count: trials.length - changing.length })}</li>
              <li>{t('rules.trial.refused', { count: refused })}</li>
              <li>{t('rules.trial.turned', { count: turned })}</li>
            </Box>
          )}
          {trials.length > 0 && changing.length === 0 && <StateMark mark="same">{t('rules.trial.nothing')}</StateMark>}
          {changing.map((trial) => (
            <TrialCard key={trial.sessionId} trial={trial} />
          ))}
        </Box>
      )}
    </RuleSetFrame>
  );
}

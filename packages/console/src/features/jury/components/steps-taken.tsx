import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { PageSection } from '../../../ui/page-section.tsx';
import { alike } from '../model/group-findings.ts';
import { useFindingWords } from './use-finding-words.ts';

const FRAGMENT = graphql(`
  fragment StepsTaken_session on JurySession {
    id
    steps {
      id
      action
      takenAt
      takenBy
      sessionOn
      reason
      remarks {
        code
        severity
        facts {
          name
          value
        }
      }
    }
  }
`);

/** The steps a session took, the latest first: who, when, why, and what had been warned of. */
export function StepsTaken({ session }: { readonly session: FragmentType<typeof FRAGMENT> }): ReactElement | null {
  const { t } = useTranslation();
  const instant = useInstants();
  const { inWords } = useDates();
  const { sentence } = useFindingWords();
  const { steps } = useFragmentData(FRAGMENT, session);
  if (steps.length === 0) return null;
  return (
    <PageSection id="steps" title={t('jury.steps.title')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
        {steps.map(({ id, action, takenAt, takenBy, sessionOn, reason, remarks }) => (
          <Box component="li" key={id} sx={{ borderLeft: 2, borderColor: 'divider', pl: 4 }}>
            <Box sx={{ fontWeight: 620 }}>{t(`jury.steps.done.${action}`)}</Box>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {[instant(takenAt), takenBy, t('jury.steps.day', { date: inWords(sessionOn) })]
                .filter(Boolean)
                .join(' · ')}
            </Box>
            {reason && <Box sx={{ mt: 1 }}>{t('jury.steps.reason', { reason })}</Box>}
            {remarks.length > 0 && (
              <Box component="ul" sx={{ m: 0, mt: 1, pl: 4, fontSize: '0.8125rem', color: 'text.secondary' }}>
                {alike(remarks.map((remark) => ({ severity: remark.severity, reason: sentence(remark) }))).map(
                  ([{ reason: said }, ...others]) => (
                    <li key={said}>
                      {others.length > 0 ? t('jury.steps.several', { said, count: others.length + 1 }) : said}
                    </li>
                  ),
                )}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </PageSection>
  );
}

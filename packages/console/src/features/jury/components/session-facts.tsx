import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { ExternalLink, RouteLink } from '../../../ui/links.tsx';

const FRAGMENT = graphql(`
  fragment SessionFacts_session on JurySession {
    id
    place
    remoteUrl
    caseCount
    decidedCount
    regionalCommitteeToldOn
    branch {
      id
      name
    }
    ruleSet {
      id
      title
      version
    }
    certifications {
      rncpCode
      title
    }
  }
`);

/** Where a session is held, for which certifications, under which rules. */
export function SessionFacts({ session }: { readonly session: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const it = useFragmentData(FRAGMENT, session);
  const { place, remoteUrl, ruleSet, certifications, regionalCommitteeToldOn: toldOn, caseCount, decidedCount } = it;
  const items = [
    {
      term: t('jury.facts.place'),
      value: (
        <>
          {place && <Box lang="fr">{place}</Box>}
          {remoteUrl && <ExternalLink href={remoteUrl}>{t('jury.facts.remote')}</ExternalLink>}
        </>
      ),
    },
    {
      term: t('jury.facts.certifications'),
      value: certifications.map(({ rncpCode, title }) => (
        <Box key={rncpCode}>
          <RouteLink to="/certifications/$rncpCode" params={{ rncpCode }}>
            {rncpCode}
          </RouteLink>
          {title && <span lang="fr">{` ${title}`}</span>}
        </Box>
      )),
    },
    {
      term: t('jury.facts.rules'),
      value: (
        <>
          <span lang="fr">{ruleSet.title}</span> {t('jury.facts.version', { version: ruleSet.version })}
        </>
      ),
    },
    { term: t('jury.facts.branch'), value: <span lang="fr">{it.branch.name}</span> },
    typeof caseCount === 'number' && {
      term: t('jury.facts.cases'),
      value: t('jury.row.decided', { decided: decidedCount ?? 0, count: caseCount }),
    },
    {
      term: t('jury.facts.regionalCommittee'),
      value: toldOn ? t('jury.facts.toldOn', { date: inWords(toldOn) }) : t('jury.facts.notTold'),
    },
  ].filter((item) => item !== false);
  return <Definitions stacked items={items} />;
}

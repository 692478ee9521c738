import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { ListRow, ROW_LINK } from '../../../ui/list-row.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { textsOf } from '../model/texts.ts';
import { RuleStateMark } from './rule-state-mark.tsx';
import { useRuleWords } from './use-rule-words.ts';

const FRAGMENT = graphql(`
  fragment RuleSetRow_ruleSet on RuleSet {
    id
    version
    title
    certifications
    from
    to
    published
    frozenBy
    sources {
      parameter
      source
    }
    faults {
      code
      field
      parameter
    }
  }
`);

/** One version in a list: its name, its period, whom it is for, where it comes from and whether it is in force. */
export function RuleSetRow({ ruleSet }: { readonly ruleSet: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const words = useRuleWords();
  const row = useFragmentData(FRAGMENT, ruleSet);
  return (
    <ListRow columns={{ md: 'minmax(0, 5fr) minmax(0, 5fr) minmax(0, 3fr)' }}>
      <Box sx={{ minWidth: 0 }}>
        <RouteLink to="/regles/$id" params={{ id: row.id }} {...ROW_LINK}>
          {row.title}
        </RouteLink>
        <Box sx={{ color: 'text.secondary' }}>
          {t('rules.versionOf', { version: row.version })}, {words.period(row)}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box>{row.certifications?.join(', ') ?? t('rules.all')}</Box>
        <Box sx={{ color: 'text.secondary' }}>
          {textsOf(row.sources)
            .map((text) => (typeof text === 'string' ? text : t(`rules.text.${text.family}`)))
            .join(', ')}
        </Box>
      </Box>
      <Box sx={{ display: 'grid', justifyItems: 'start', alignContent: 'start', gap: 0.5 }}>
        <RuleStateMark version={row} />
        {row.published ? (
          <Box sx={{ color: 'text.secondary' }}>{t('rules.frozen', { count: row.frozenBy })}</Box>
        ) : (
          row.faults.length > 0 && (
            <StateMark mark="warning">{t('rules.faults', { count: row.faults.length })}</StateMark>
          )
        )}
      </Box>
    </ListRow>
  );
}

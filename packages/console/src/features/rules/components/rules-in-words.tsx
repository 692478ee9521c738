import { parameterValue, RULE_PARAMETERS, type RuleParameter, type RuleParameters } from '@delibere/shared';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../../ui/state-mark.tsx';
import { sourcesOf } from '../../jury/model/source.ts';
import { parametersIn, RULE_GROUPS } from '../model/groups.ts';
import { useRuleWords } from './use-rule-words.ts';

interface Props {
  readonly parameters: RuleParameters;
  readonly sources: readonly { readonly parameter: RuleParameter; readonly source: string }[];
}

/** Every parameter in words, with where it comes from, part by part. */
export function RulesInWords({ parameters, sources }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useRuleWords();
  const sourceOf = new Map(sources.map(({ parameter, source }) => [parameter, source]));
  const quoted = (source: string): ReactNode => {
    if (source.trim() === '') return <StateMark mark="warning">{t('rules.missingSource')}</StateMark>;
    return sourcesOf(source)
      .map(({ family, clauses }) => {
        if (family === null) return clauses.join(', ');
        return family === 'D' ? t('rules.text.D') : `${t(`rules.text.${family}`)} (${clauses.join(', ')})`;
      })
      .join(' · ');
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 6 }}>
      {RULE_GROUPS.map((group) => (
        <Box component="section" key={group} aria-labelledby={`rules-${group}`}>
          <Typography variant="h3" id={`rules-${group}`} sx={{ mb: 2 }}>
            {t(`rules.group.${group}`)}
          </Typography>
          <Box component="dl" sx={{ m: 0, borderTop: 1, borderColor: 'divider' }}>
            {parametersIn(group, RULE_PARAMETERS).map((parameter) => (
              <Box
                key={parameter}
                sx={{
                  display: 'grid',
                  gridTemplateColumns: { xs: 'minmax(0, 1fr) minmax(0, 1fr)', sm: '5fr 4fr 4fr' },
                  alignItems: 'baseline',
                  columnGap: 4,
                  py: 2,
                  borderBottom: 1,
                  borderColor: 'divider',
                }}
              >
                <Box component="dt" sx={{ color: 'text.secondary', gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
                  {words.parameter(parameter)}
                </Box>
                <Box component="dd" sx={{ m: 0, fontWeight: 560 }}>
                  {parameterValue(parameter, parameters, words.language)}
                </Box>
                <Box component="dd" sx={{ m: 0, color: 'text.secondary', fontSize: '0.8125rem', textAlign: 'right' }}>
                  {quoted(sourceOf.get(parameter) ?? '')}
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RuleStateMark } from './rule-state-mark.tsx';
import { useRuleWords } from './use-rule-words.ts';

interface Props {
  readonly ruleSet: {
    readonly title: string;
    readonly version: number;
    readonly certifications?: readonly string[] | null;
    readonly from: string;
    readonly to?: string | null;
    readonly published: boolean;
  };
  readonly actions?: ReactNode;
}

/** What a version of rules is: its name, its state, its period and whom it is for. */
export function RuleSetHeading({ ruleSet, actions }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useRuleWords();
  const { title, version, certifications } = ruleSet;
  return (
    <Box component="header" sx={{ mb: 6 }}>
      <Typography variant="h1">{title}</Typography>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 4,
          rowGap: 1,
          mt: 2,
          color: 'text.secondary',
        }}
      >
        <Box component="span" sx={{ color: 'text.primary' }}>
          <RuleStateMark version={ruleSet} />
        </Box>
        <span>{t('rules.versionOf', { version })}</span>
        <span>{words.period(ruleSet)}</span>
        <span>{certifications?.join(', ') ?? t('rules.all')}</span>
      </Box>
      {actions && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 4 }}>
          {actions}
        </Box>
      )}
    </Box>
  );
}

import type { Role } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import type { SignInOptionsQuery } from '../../../gql/graphql.ts';
import { ErrorSummary, type SummaryItem } from '../../../ui/form/error-summary.tsx';
import { signInToDemo } from '../api/sign-in.ts';

interface Props {
  readonly accounts: SignInOptionsQuery['signInOptions']['demoAccounts'];
  readonly onDone: () => void;
}

const NOTHING: readonly SummaryItem[] = [];

/** One click signs in as any role, in a demonstration and nowhere else: the server names the accounts. */
export function DemoAccounts({ accounts, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useProblemWords();
  const [problems, setProblems] = useState(NOTHING);
  const enter = async (role: Role): Promise<void> => {
    const called = await signInToDemo(role);
    if (called.ok) onDone();
    else setProblems([{ text: words.ofRefusal(called.problem), code: called.problem.code }]);
  };
  return (
    <Box
      component="section"
      aria-labelledby="demonstration"
      sx={{ border: 2, borderStyle: 'dashed', borderColor: 'warning.main', borderRadius: 1.5, p: { xs: 4, sm: 5 } }}
    >
      <Typography variant="h2" id="demonstration" sx={{ color: 'warning.main' }}>
        {t('identity.demo.title')}
      </Typography>
      <Typography sx={{ mt: 1, mb: 3, color: 'text.secondary' }}>{t('identity.demo.body')}</Typography>
      <ErrorSummary items={problems} />
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {accounts.map(({ email, name, role }) => (
          <Box component="li" key={email} sx={{ display: 'grid' }}>
            <Button
              variant="outlined"
              color="inherit"
              onClick={() => void enter(role)}
              sx={{ minHeight: 56, px: 3, justifyContent: 'flex-start', textAlign: 'left', borderColor: 'divider' }}
            >
              <span>
                <Box component="span" sx={{ display: 'block' }}>
                  {t(`identity.roleLabel.${role}`)}
                </Box>
                <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.secondary' }}>
                  {name}
                </Box>
              </span>
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

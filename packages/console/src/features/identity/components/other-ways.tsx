import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import type { SignInOptionsQuery } from '../../../gql/graphql.ts';
import { ErrorSummary, type SummaryItem } from '../../../ui/form/error-summary.tsx';
import type { Called } from '../api/auth-call.ts';
import { signInByProvider } from '../api/sign-in.ts';
import { TextButton } from './text-button.tsx';

interface Props {
  readonly options: SignInOptionsQuery['signInOptions'];
  /** The way that is shown already. */
  readonly shown: 'LINK' | 'PASSWORD';
  readonly onLink: () => void;
  readonly onPassword: () => void;
  readonly onDone: () => void;
  /** Path to come back to from the directory of an organisation. */
  readonly backTo: string;
}

const NOTHING: readonly SummaryItem[] = [];

/** The ways to sign in beside the one that is shown. */
export function OtherWays({ options, shown, onLink, onPassword, onDone, backTo }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useProblemWords();
  const [problems, setProblems] = useState(NOTHING);
  const [pending, setPending] = useState(false);
  const attempt = async (ask: () => Promise<Called<unknown>>): Promise<void> => {
    setPending(true);
    const called = await ask();
    setPending(false);
    setProblems(called.ok ? NOTHING : [{ text: words.ofRefusal(called.problem), code: called.problem.code }]);
  };
  const byPasskey = async (): Promise<Called<unknown>> => {
    const { signInByPasskey } = await import('../api/passkeys.ts');
    const called = await signInByPasskey();
    if (called.ok) onDone();
    return called;
  };
  const byProvider = async (id: string): Promise<Called<unknown>> => {
    const called = await signInByProvider(id, backTo);
    if (called.ok) window.location.assign(called.value);
    return called;
  };
  return (
    <Box component="section" aria-labelledby="other-ways" sx={{ display: 'grid', gap: 3 }}>
      <Typography variant="h2" id="other-ways">
        {t('identity.signIn.other')}
      </Typography>
      <ErrorSummary items={problems} />
      {shown === 'PASSWORD' && options.link && (
        <TextButton framed onClick={onLink}>
          {t('identity.signIn.byLink')}
        </TextButton>
      )}
      {shown === 'LINK' && options.password && (
        <TextButton framed onClick={onPassword}>
          {t('identity.signIn.byPassword')}
        </TextButton>
      )}
      {options.passkey && (
        <TextButton framed disabled={pending} onClick={() => void attempt(byPasskey)}>
          {pending ? t('identity.signIn.passkeyWaiting') : t('identity.signIn.byPasskey')}
        </TextButton>
      )}
      {options.providers.map(({ id, name }) => (
        <TextButton key={id} framed disabled={pending} onClick={() => void attempt(() => byProvider(id))}>
          {t('identity.signIn.byProvider', { name })}
        </TextButton>
      ))}
    </Box>
  );
}

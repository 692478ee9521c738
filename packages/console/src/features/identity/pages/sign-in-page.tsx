import { useQuery } from '@apollo/client/react';
import Typography from '@mui/material/Typography';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { graphql } from '../../../gql/gql.ts';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { askLink } from '../api/sign-in.ts';
import { DemoAccounts } from '../components/demo-accounts.tsx';
import { LinkForm } from '../components/link-form.tsx';
import { LinkSent } from '../components/link-sent.tsx';
import { OtherWays } from '../components/other-ways.tsx';
import { PasswordForm } from '../components/password-form.tsx';
import { SignedInAlready } from '../components/signed-in-already.tsx';
import { rememberPath } from '../model/remembered-path.ts';
import { welcomePath } from '../model/welcome-path.ts';
import { goWithSession } from '../viewer/go-with-session.ts';
import { useViewer } from '../viewer/use-viewer.ts';

const SIGN_IN_OPTIONS = graphql(`
  query SignInOptions {
    signInOptions {
      link
      password
      passkey
      providers {
        id
        name
      }
      demoAccounts {
        email
        name
        role
      }
    }
  }
`);

/** Signing in, one way at a time: by a link first, which asks nothing to be remembered. */
export function SignInPage(): ReactElement {
  const { t } = useTranslation();
  const words = useProblemWords();
  const { redirect, error, by } = useSearch({ from: '/connexion' });
  const navigate = useNavigate({ from: '/connexion' });
  const { viewer } = useViewer();
  const { data, error: problem, refetch } = useQuery(SIGN_IN_OPTIONS);
  const [sentTo, setSentTo] = useState<string>();

  const next = welcomePath(redirect);
  const done = (): void => goWithSession(next);
  const choose = (way: 'password' | undefined): void =>
    void navigate({ search: (search) => ({ redirect: search.redirect, by: way }) });

  if (viewer) return <SignedInAlready viewer={viewer} redirect={redirect} />;
  if (problem) return <QueryProblem level="h1" error={problem} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={6} />;
  const options = data.signInOptions;
  const isOpen = options.link || options.password || options.passkey || options.providers.length > 0;
  if (!isOpen && options.demoAccounts.length === 0) {
    return (
      <Notice level="h1" title={t('identity.signIn.none')}>
        {t('identity.signIn.noneBody')}
      </Notice>
    );
  }
  if (sentTo !== undefined) {
    return (
      <LinkSent
        body={t('identity.sent.body', { email: sentTo })}
        again={() => askLink(sentTo)}
        onChange={() => setSentTo(undefined)}
      />
    );
  }
  const shown = options.password && (by === 'password' || !options.link) ? 'PASSWORD' : 'LINK';
  return (
    <NarrowPage
      title={t(shown === 'PASSWORD' ? 'identity.signIn.passwordTitle' : 'identity.signIn.title')}
      lede={shown === 'LINK' && options.link ? t('identity.signIn.lede') : undefined}
    >
      {error && <ErrorSummary items={[{ text: words.ofRefusal({ code: error }), code: error }]} />}
      {shown === 'PASSWORD' && <PasswordForm onDone={done} />}
      {shown === 'LINK' && options.link && (
        <LinkForm
          action={t('identity.signIn.ask')}
          hint={t('identity.emailHint')}
          ask={askLink}
          onSent={(email) => {
            if (redirect !== undefined) rememberPath(redirect);
            setSentTo(email);
          }}
        />
      )}
      <OtherWays
        options={options}
        shown={shown}
        onLink={() => choose(undefined)}
        onPassword={() => choose('password')}
        onDone={done}
        backTo={next}
      />
      {options.demoAccounts.length > 0 && <DemoAccounts accounts={options.demoAccounts} onDone={done} />}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('identity.signIn.noAccount')}
      </Typography>
    </NarrowPage>
  );
}

import { CombinedGraphQLErrors } from '@apollo/client/errors';
import Link from '@mui/material/Link';
import { useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly level?: 'h1' | 'h2';
}

/** Why a page of the directory cannot be shown: nobody signed in, the role does not allow it, or the server is away. */
export function AccessProblem({ error, onRetry, level = 'h2' }: Props): ReactElement {
  const { t } = useTranslation();
  const { href } = useLocation();
  const code = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.code : undefined;
  if (code === 'UNAUTHENTICATED') {
    return (
      <Notice
        level={level}
        title={t('directory.signInTitle')}
        code={t('error.code', { code })}
        actions={<Link href={`/connexion?redirect=${encodeURIComponent(href)}`}>{t('identity.signIn.title')}</Link>}
      >
        {t('directory.signInBody')}
      </Notice>
    );
  }
  if (code === 'FORBIDDEN') {
    return (
      <Notice level={level} title={t('directory.forbiddenTitle')} code={t('error.code', { code })}>
        {t('directory.forbiddenBody')}
      </Notice>
    );
  }
  return <QueryProblem level={level} error={error} onRetry={onRetry} />;
}

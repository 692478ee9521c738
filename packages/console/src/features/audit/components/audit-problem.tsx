import { CombinedGraphQLErrors } from '@apollo/client/errors';
import Link from '@mui/material/Link';
import { type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';

const DOORS = ['FORBIDDEN', 'UNAUTHENTICATED'] as const;

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly level?: 'h1' | 'h2';
}

/** Why the trail was not read: who may read it, where that is the reason. */
export function AuditProblem({ error, onRetry, level = 'h2' }: Props): ReactElement {
  const { t } = useTranslation();
  const refusal = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.code : undefined;
  const door = DOORS.find((one) => one === refusal);
  if (door === undefined) return <QueryProblem error={error} onRetry={onRetry} level={level} />;
  return (
    <Notice
      alert
      level={level}
      title={t(`audit.problem.${door}`)}
      code={t('error.code', { code: door })}
      actions={door === 'UNAUTHENTICATED' && <Link href="/connexion">{t('audit.problem.signIn')}</Link>}
    >
      {t(`audit.problem.${door}body`)}
    </Notice>
  );
}

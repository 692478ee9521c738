import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly level?: 'h1' | 'h2';
}

/** A question the server refused, or never heard: what to do next, with a way to ask again. */
export function QueryProblem({ error, onRetry, level = 'h2' }: Props): ReactElement {
  const { t } = useTranslation();
  const refused = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  const refusal = refused?.extensions?.code;
  const code = typeof refusal === 'string' ? refusal : ServerError.is(error) ? `HTTP_${error.statusCode}` : 'NETWORK';
  return (
    <Notice
      alert
      level={level}
      title={refused ? t('error.refusedTitle') : t('error.offlineTitle')}
      code={t('error.code', { code })}
      actions={
        <Button variant="contained" onClick={onRetry}>
          {t('app.retry')}
        </Button>
      }
    >
      {refused ? t('error.refusedBody', { message: refused.message }) : t('error.offlineBody')}
    </Notice>
  );
}

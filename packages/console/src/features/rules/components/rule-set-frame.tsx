import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';

interface Props {
  /** Undefined until known, null where there is none. */
  readonly found: object | null | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Where the way back leads: to the version, or to the list. */
  readonly backTo?: string;
  readonly children: ReactNode;
}

/** A page about one version of rules: the way back, and what stands in its place where it is not there. */
export function RuleSetFrame({ found, error, onRetry, backTo, children }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Box className="no-print" sx={{ mb: 3 }}>
        {backTo === undefined ? (
          <RouteLink to="/regles">{t('rules.back')}</RouteLink>
        ) : (
          <RouteLink to="/regles/$id" params={{ id: backTo }}>
            {t('rules.backToRules')}
          </RouteLink>
        )}
      </Box>
      {error !== undefined && found === undefined && <QueryProblem level="h1" error={error} onRetry={onRetry} />}
      {error === undefined && found === undefined && <TextSkeleton lines={8} />}
      {found === null && (
        <Notice level="h1" title={t('rules.unknown')}>
          {t('rules.unknownBody')}
        </Notice>
      )}
      {children}
    </>
  );
}

import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { dateInWords, todayInParis } from '../../../i18n/dates.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useGrantWords } from './use-grant-words.ts';

const FRAGMENT = graphql(`
  fragment GrantLine_grant on RoleGrant {
    id
    role
    state
    from
    to
    givenAt
    givenBy
    byInvitation
    revokedAt
    revokedBy
    reason
    mayRevoke
    scope {
      kind
      name
      case {
        id
        rank
        sessionOn
        examCentre
        candidate
      }
    }
  }
`);

const MARKS = { IN_FORCE: 'yes', TO_COME: 'unknown', OVER: 'no', REVOKED: 'no' } as const;

interface Props {
  readonly grant: FragmentType<typeof FRAGMENT>;
  readonly onRevoke: () => void;
}

/** One role of an account: what, where, when, and who gave it. */
export function GrantLine({ grant, onRevoke }: Props): ReactElement {
  const { t, i18n } = useTranslation();
  const words = useGrantWords();
  const one = useFragmentData(FRAGMENT, grant);
  const day = (instant: string): string => dateInWords(todayInParis(new Date(instant)), i18n.language);
  const by = one.givenBy ?? t('access.account.missingName');
  const given = { at: day(one.givenAt), by };
  const role = words.role(one.role);
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, py: 3, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'baseline' }}>
          <strong>{`${role}, ${words.scope(one.scope)}`}</strong>
          <StateMark mark={MARKS[one.state]}>{t(`access.grantState.${one.state}`)}</StateMark>
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          <div>{words.period(one)}</div>
          <div>
            {one.byInvitation && t('access.account.invitedBy', given)}
            {!one.byInvitation &&
              t(one.givenBy === null ? 'access.account.givenByServer' : 'access.account.givenBy', given)}
          </div>
          {one.revokedAt !== null && (
            <div>
              {t('access.account.revokedBy', {
                at: day(one.revokedAt),
                by: one.revokedBy ?? t('access.account.missingName'),
                reason: one.reason ?? '',
              })}
            </div>
          )}
        </Box>
      </Box>
      {one.mayRevoke && (
        <Button
          color="inherit"
          variant="outlined"
          onClick={onRevoke}
          aria-label={t('access.account.revokeNamed', { role: `${role}, ${words.scope(one.scope)}` })}
          sx={{ alignSelf: 'flex-start', minHeight: { xs: 44, md: 36 } }}
        >
          {t('access.account.revoke')}
        </Button>
      )}
    </Box>
  );
}

import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { Findings } from '../../../ui/findings.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { AccountActDialog, type AccountDialog } from '../forms/account-act-dialog.tsx';
import { AccountIdentity } from './account-identity.tsx';
import { GrantLine } from './grant-line.tsx';
import { GrantTimeline } from './grant-timeline.tsx';
import { useGrantWords } from './use-grant-words.ts';

const GiveGrant = lazy(() => import('../forms/give-grant.tsx').then((module) => ({ default: module.GiveGrant })));

const FRAGMENT = graphql(`
  fragment AccountSheet_account on Account {
    id
    name
    disabledAt
    lacksSecondFactor
    allowedActions
    ...AccountIdentity_account
    grants {
      id
      role
      state
      from
      to
      revokedAt
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
      ...GrantLine_grant
    }
  }
`);

/** An account: its state in a sentence, what may be done to it, and every role it was ever given. */
export function AccountSheet({ account }: { readonly account: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const words = useGrantWords();
  const instant = useInstants();
  const [dialog, setDialog] = useState<AccountDialog | 'GIVE'>();
  const sheet = useFragmentData(FRAGMENT, account);
  const { name, disabledAt, grants, allowedActions } = sheet;
  const labelOf = (grant: (typeof grants)[number]): string => `${words.role(grant.role)}, ${words.scope(grant.scope)}`;
  const roles = grants.filter(({ state }) => state === 'IN_FORCE').map(labelOf);
  const isOpenWords =
    roles.length > 0 ? t('access.account.isOpenAs', { roles: roles.join(' ; ') }) : t('access.account.isOpenNoRole');
  const close = (): void => setDialog(undefined);
  return (
    <>
      <title>{`${name} · ${t('access.title')} · ${t('app.name')}`}</title>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3, mb: 5 }}>
        <Box sx={{ mr: 'auto', minWidth: 0, flex: '1 1 320px' }}>
          <Typography variant="h1">{name}</Typography>
          <Typography sx={{ color: 'text.secondary', mt: 1 }}>
            {disabledAt === null ? isOpenWords : t('access.account.isClosed', { at: instant(disabledAt) })}
          </Typography>
        </Box>
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {allowedActions.includes('GIVE_GRANT') && (
            <Button variant="contained" onClick={() => setDialog('GIVE')} sx={{ minHeight: 44 }}>
              {t('access.account.give')}
            </Button>
          )}
          {allowedActions.includes('DISABLE') && (
            <Button
              variant="outlined"
              color="inherit"
              onClick={() => setDialog({ act: 'DISABLE' })}
              sx={{ minHeight: 44 }}
            >
              {t('access.account.close')}
            </Button>
          )}
          {allowedActions.includes('ENABLE') && (
            <Button variant="contained" onClick={() => setDialog({ act: 'ENABLE' })} sx={{ minHeight: 44 }}>
              {t('access.account.reopen')}
            </Button>
          )}
        </Box>
      </Box>
      {sheet.lacksSecondFactor && disabledAt === null && (
        <Box sx={{ mb: 6 }}>
          <Findings
            label={t('access.account.findings')}
            items={[
              {
                id: 'factor',
                severity: 'warning',
                reason: t('access.account.lacks'),
                source: t('access.account.lacksSource'),
              },
            ]}
          />
        </Box>
      )}
      <Box sx={{ display: 'grid', gap: 8 }}>
        <PageSection id="roles" title={t('access.account.roles')}>
          {grants.length === 0 && <Typography>{t('access.account.noRoles')}</Typography>}
          {grants.length > 0 && (
            <Box
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
                columnGap: 10,
                rowGap: 6,
              }}
            >
              <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {grants.map((grant) => (
                  <GrantLine
                    key={grant.id}
                    grant={grant}
                    onRevoke={() => setDialog({ act: 'REVOKE', grantId: grant.id, role: labelOf(grant) })}
                  />
                ))}
              </Box>
              <GrantTimeline
                grants={grants.map((grant) => ({
                  ...grant,
                  label: labelOf(grant),
                  isInForce: grant.state === 'IN_FORCE',
                }))}
              />
            </Box>
          )}
        </PageSection>
        <PageSection id="identity" title={t('access.account.identity')}>
          <AccountIdentity account={sheet} />
        </PageSection>
      </Box>
      {dialog === 'GIVE' && (
        <Suspense fallback={null}>
          <GiveGrant accountId={sheet.id} name={name} onClose={close} />
        </Suspense>
      )}
      {dialog !== undefined && dialog !== 'GIVE' && (
        <AccountActDialog dialog={dialog} accountId={sheet.id} name={name} onClose={close} />
      )}
    </>
  );
}

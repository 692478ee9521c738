import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { graphql } from '../../../gql/gql.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { ReasonDialog } from '../forms/reason-dialog.tsx';
import { useInvitationActs } from '../forms/use-invitation-acts.ts';
import { useDayOf } from './use-day-of.ts';
import { useGrantWords } from './use-grant-words.ts';

const FRAGMENT = graphql(`
  fragment InvitationRow_invitation on SentInvitation {
    id
    state
    email
    personName
    role
    from
    to
    invitedBy
    sentAt
    timesSent
    expiresAt
    acceptedAt
    accountId
    revokedAt
    revokedBy
    reason
    allowedActions
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

const MARKS = { PENDING: 'unknown', EXPIRED: 'warning', USED: 'yes', REVOKED: 'no' } as const;

/** One invitation: to whom, to what, where it stands, and what may be done. */
export function InvitationRow({ invitation }: { readonly invitation: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const words = useGrantWords();
  const problems = useProblemWords();
  const instant = useInstants();
  const { day, ago } = useDayOf();
  const acts = useInvitationActs();
  const [revoking, setRevoking] = useState(false);
  const [told, setTold] = useState('');
  const [pending, setPending] = useState(false);
  const row = useFragmentData(FRAGMENT, invitation);
  const { id, email, state, allowedActions } = row;

  const resend = async (): Promise<void> => {
    setPending(true);
    const { problem } = await acts.resend(id);
    setPending(false);
    setTold(problem ? problems.ofRefusal(problem) : t('access.invitation.resent', { email }));
  };
  const somebody = t('access.account.missingName');
  const standing = {
    PENDING: t('access.invitation.expires', { at: instant(row.expiresAt) }),
    EXPIRED: t('access.invitation.expired', { at: day(row.expiresAt) }),
    USED: t('access.invitation.accepted', { at: day(row.acceptedAt ?? row.sentAt) }),
    REVOKED: t('access.invitation.revoked', {
      at: day(row.revokedAt ?? row.sentAt),
      by: row.revokedBy ?? somebody,
      reason: row.reason ?? '',
    }),
  }[state];
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: 'minmax(0, 1fr) minmax(0, 1fr)',
          md: 'minmax(0, 5fr) minmax(0, 5fr) minmax(0, 4fr) 200px',
        },
        columnGap: 6,
        rowGap: 1,
        px: { xs: 0, sm: 2 },
        py: 2.5,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.8125rem',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontSize: '0.9375rem', fontWeight: 560 }}>{email}</Box>
        {row.personName && (
          <Box sx={{ color: 'text.secondary' }}>{t('access.invitation.for', { name: row.personName })}</Box>
        )}
        <Box sx={{ color: 'text.secondary' }}>
          {t('access.invitation.sent', {
            count: row.timesSent,
            away: ago(row.sentAt),
            by: row.invitedBy ?? t('access.invitation.server'),
          })}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <div>
          <strong>{words.role(row.role)}</strong>
          {`, ${words.scope(row.scope)}`}
        </div>
        <Box sx={{ color: 'text.secondary' }}>{words.period(row)}</Box>
      </Box>
      <Box sx={{ minWidth: 0, '& > span': { whiteSpace: 'normal' } }}>
        <StateMark mark={MARKS[state]}>{t(`access.invitationState.${state}`)}</StateMark>
        <Box sx={{ color: 'text.secondary' }}>{standing}</Box>
        {row.accountId !== null && (
          <RouteLink
            to="/acces/comptes/$id"
            params={{ id: row.accountId }}
            sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 28 } }}
          >
            {t('access.invitation.account')}
          </RouteLink>
        )}
        <Box component="output" sx={{ display: 'block', fontWeight: 560, mt: told === '' ? 0 : 2 }}>
          {told}
        </Box>
      </Box>
      <Box
        className="no-print"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignContent: 'flex-start',
          justifyContent: { md: 'flex-end' },
          gap: 2,
        }}
      >
        {allowedActions.includes('RESEND') && (
          <Button
            variant="outlined"
            color="inherit"
            size="small"
            loading={pending}
            onClick={() => void resend()}
            aria-label={t('access.invitation.resendNamed', { email })}
            sx={{ minHeight: { xs: 44, md: 32 } }}
          >
            {t('access.invitation.resend')}
          </Button>
        )}
        {allowedActions.includes('REVOKE') && (
          <Button
            variant="outlined"
            color="inherit"
            size="small"
            onClick={() => setRevoking(true)}
            aria-label={t('access.invitation.revokeNamed', { email })}
            sx={{ minHeight: { xs: 44, md: 32 } }}
          >
            {t('access.invitation.revoke')}
          </Button>
        )}
      </Box>
      {revoking && (
        <ReasonDialog
          title={t('access.revokeInvitation.title', { email })}
          confirmLabel={t('access.revokeInvitation.submit')}
          destructive
          act={(reason) => acts.revoke(id, reason)}
          onClose={() => setRevoking(false)}
        >
          {t('access.revokeInvitation.body')}
        </ReasonDialog>
      )}
    </Box>
  );
}

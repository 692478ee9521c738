import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import type { Invitation } from '../pages/invitation-page.tsx';

/** What somebody is invited to, for whom and how long. */
export function InvitationFacts({ invitation }: { readonly invitation: Invitation }): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const instant = useInstants();
  const { email, role, scope, organisation, from, to, expiresAt, personName } = invitation;
  const where = scope.label ?? organisation ?? t('identity.account.national');
  const period =
    from === null
      ? ''
      : t(to === null ? 'identity.account.toCome' : 'identity.account.between', {
          from: inWords(from),
          to: to === null ? '' : inWords(to),
        });
  return (
    <Box
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, bgcolor: 'background.paper', p: { xs: 4, sm: 5 } }}
    >
      <Definitions
        items={[
          ...(personName === null ? [] : [{ term: t('identity.account.name'), value: personName }]),
          { term: t('identity.invitation.email'), value: email },
          { term: t('identity.invitation.role'), value: <strong>{t(`identity.roleLabel.${role}`)}</strong> },
          { term: t('identity.invitation.organisation'), value: where },
          ...(period === '' ? [] : [{ term: t('identity.invitation.period'), value: period }]),
          { term: t('identity.invitation.until'), value: instant(expiresAt) },
        ]}
      />
    </Box>
  );
}

import { INVITATION_DAYS } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInstants } from '../../../i18n/use-instants.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { InviteCheck, type Sent } from '../forms/invite-check.tsx';
import { type Draft, InviteForm } from '../forms/invite-form.tsx';

/** Invites somebody: filled in, read once more, sent. */
export function InvitePage(): ReactElement {
  const { t } = useTranslation();
  const instant = useInstants();
  const [draft, setDraft] = useState<Draft>();
  const [step, setStep] = useState<'FILL' | 'CHECK'>('FILL');
  const [sent, setSent] = useState<Sent>();
  const another = (): void => {
    setDraft(undefined);
    setSent(undefined);
    setStep('FILL');
  };
  return (
    <>
      <title>{`${t('access.inviting.title')} · ${t('app.name')}`}</title>
      <Box className="no-print" sx={{ mb: 3 }}>
        <RouteLink to="/acces/invitations">{t('access.inviting.back')}</RouteLink>
      </Box>
      {sent ? (
        <Notice
          level="h1"
          alert
          title={t('access.inviting.sentTitle')}
          actions={
            <>
              <Button variant="contained" onClick={another} sx={{ minHeight: 44 }}>
                {t('access.inviting.another')}
              </Button>
              <RouteLink to="/acces/invitations">{t('access.inviting.list')}</RouteLink>
            </>
          }
        >
          {t('access.inviting.sentBody', { email: sent.email, at: instant(sent.expiresAt) })}
        </Notice>
      ) : (
        <>
          <Typography variant="h1">{t('access.inviting.title')}</Typography>
          <Typography sx={{ color: 'text.secondary', mt: 1, mb: 6 }}>
            {t('access.inviting.lede', { days: INVITATION_DAYS })}
          </Typography>
          {step === 'CHECK' && draft ? (
            <InviteCheck draft={draft} onChange={() => setStep('FILL')} onSent={setSent} />
          ) : (
            <InviteForm
              draft={draft}
              onChecked={(checked) => {
                setDraft(checked);
                setStep('CHECK');
              }}
            />
          )}
        </>
      )}
    </>
  );
}

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Proposal, proposeAuthenticator } from '../api/second-factor.ts';
import { secretOf } from '../model/secret-of.ts';
import { BackupCodes } from './backup-codes.tsx';
import { CodeForm } from './code-form.tsx';
import { OwnAct } from './own-act.tsx';
import { QrCode } from './qr-code.tsx';

interface Props {
  readonly hasPassword: boolean;
  readonly email: string;
  readonly onDone: () => void;
}

/** Sets an authenticator application up: a secret to read, a first code to give, codes to keep. */
export function AuthenticatorSetup({ hasPassword, email, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const [proposal, setProposal] = useState<Proposal>();
  const [verified, setVerified] = useState(false);
  if (!proposal) {
    return (
      <OwnAct
        hasPassword={hasPassword}
        action={t('identity.enrol.begin')}
        act={proposeAuthenticator}
        onDone={setProposal}
      />
    );
  }
  if (verified) return <BackupCodes codes={proposal.backupCodes} email={email} onDone={onDone} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
      <Typography variant="h2">{t('identity.enrol.step1')}</Typography>
      <Typography>{t('identity.enrol.step1Body')}</Typography>
      <QrCode text={proposal.totpURI} label={t('identity.enrol.qr')} />
      <div>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('identity.enrol.byHand')}
        </Typography>
        <Box component="code" sx={{ fontSize: '1.0625rem', letterSpacing: '0.04em', overflowWrap: 'anywhere' }}>
          {secretOf(proposal.totpURI)}
        </Box>
      </div>
      <Link href={proposal.totpURI} sx={{ display: { md: 'none' }, py: 2, justifySelf: 'start' }}>
        {t('identity.enrol.onPhone')}
      </Link>
      <Typography variant="h2" sx={{ mt: 2 }}>
        {t('identity.enrol.step2')}
      </Typography>
      <CodeForm kind="APPLICATION" action={t('identity.enrol.submit')} onDone={() => setVerified(true)} />
    </Box>
  );
}

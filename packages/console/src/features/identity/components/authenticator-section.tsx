import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../../ui/links.tsx';
import { removeAuthenticator, renewBackupCodes } from '../api/second-factor.ts';
import type { Viewer } from '../viewer/use-viewer.ts';
import { BackupCodes } from './backup-codes.tsx';
import { OwnAct } from './own-act.tsx';
import { OwnSection } from './own-section.tsx';
import { TextButton } from './text-button.tsx';

interface Props {
  readonly viewer: Viewer;
  /** The account is another than it was. */
  readonly onChanged: () => void;
}

/** The authenticator application of the account, and the codes for the day it is lost. */
export function AuthenticatorSection({ viewer, onChanged }: Props): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'CODES' | 'REMOVE'>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [said, setSaid] = useState('');
  const close = (): void => {
    setOpen(undefined);
    setCodes(undefined);
  };
  const act =
    open === 'CODES' ? (
      <OwnAct
        hasPassword={viewer.hasPassword}
        action={t('identity.account.makeCodes')}
        act={renewBackupCodes}
        onDone={setCodes}
      />
    ) : (
      <OwnAct
        hasPassword={viewer.hasPassword}
        destructive
        action={t('identity.account.removeAuthenticator')}
        act={removeAuthenticator}
        onDone={() => {
          close();
          setSaid(t('identity.account.authenticatorRemoved'));
          onChanged();
        }}
      />
    );
  return (
    <OwnSection
      id="authenticator"
      title={t('identity.account.authenticator')}
      lede={t(viewer.hasAuthenticator ? 'identity.account.authenticatorOn' : 'identity.account.authenticatorOff')}
      said={said}
    >
      {!viewer.hasAuthenticator && (
        <RouteLink to="/second-facteur" sx={{ justifySelf: 'start', py: 2 }}>
          {t('identity.account.setUp')}
        </RouteLink>
      )}
      {viewer.hasAuthenticator && !open && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
          <Button variant="outlined" onClick={() => setOpen('CODES')} sx={{ minHeight: 44 }}>
            {t('identity.account.newCodes')}
          </Button>
          <Button variant="outlined" color="error" onClick={() => setOpen('REMOVE')} sx={{ minHeight: 44 }}>
            {t('identity.account.removeAuthenticator')}
          </Button>
        </Box>
      )}
      {codes && <BackupCodes codes={codes} email={viewer.email} onDone={close} />}
      {open && !codes && (
        <Box
          sx={{ display: 'grid', gap: 4, border: 1, borderColor: 'divider', borderRadius: 1.5, p: { xs: 4, sm: 5 } }}
        >
          <Typography variant="h3">
            {t(open === 'CODES' ? 'identity.account.newCodesTitle' : 'identity.account.removeAuthenticatorTitle')}
          </Typography>
          <div>
            {t(open === 'CODES' ? 'identity.account.newCodesLede' : 'identity.account.removeAuthenticatorLede')}
          </div>
          {act}
          <TextButton onClick={close}>{t('app.cancel')}</TextButton>
        </Box>
      )}
    </OwnSection>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { ConfirmDialog } from '../../../ui/form/confirm-dialog.tsx';
import type { Called } from '../api/auth-call.ts';
import { type Passkey, removePasskey, renamePasskey } from '../api/passkeys.ts';
import { PasskeyForm } from './passkey-form.tsx';

interface Props {
  readonly passkey: Passkey;
  /** Sees every answer first. */
  readonly watch: (called: Called<unknown>) => Called<unknown>;
  readonly onDone: (words: string) => void;
}

/** One passkey, with its new name or its end. */
export function PasskeyLine({ passkey, watch, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const instant = useInstants();
  const words = useProblemWords();
  const [open, setOpen] = useState<'RENAME' | 'REMOVE'>();
  const name = passkey.name ?? t('identity.account.passkeyUnnamed');
  const close = (): void => setOpen(undefined);
  return (
    <Box component="li" sx={{ py: 3, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
          <Box sx={{ fontWeight: 560 }}>{name}</Box>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            {passkey.createdAt && `${t('identity.account.passkeyAdded', { at: instant(passkey.createdAt) })}, `}
            {t(passkey.backedUp ? 'identity.account.passkeySynced' : 'identity.account.passkeyLocal')}
          </Box>
        </Box>
        <Button
          variant="outlined"
          color="inherit"
          aria-label={t('identity.account.renameOne', { name })}
          onClick={() => setOpen(open === 'RENAME' ? undefined : 'RENAME')}
          sx={{ minHeight: 44, borderColor: 'divider' }}
        >
          {t('identity.account.rename')}
        </Button>
        <Button
          variant="outlined"
          color="inherit"
          aria-label={t('identity.account.removeOne', { name })}
          onClick={() => setOpen('REMOVE')}
          sx={{ minHeight: 44, borderColor: 'divider' }}
        >
          {t('identity.account.remove')}
        </Button>
      </Box>
      {open === 'RENAME' && (
        <PasskeyForm
          action={t('identity.account.save')}
          initial={passkey.name ?? ''}
          onCancel={close}
          send={async (typed) => watch(await renamePasskey(passkey.id, typed))}
          onDone={() => {
            close();
            onDone(t('identity.account.renamed'));
          }}
        />
      )}
      {open === 'REMOVE' && (
        <ConfirmDialog
          destructive
          title={t('identity.account.removeTitle', { name })}
          confirmLabel={t('identity.account.remove')}
          onClose={close}
          onConfirm={async () => {
            const called = watch(await removePasskey(passkey.id));
            if (!called.ok) return { text: words.ofRefusal(called.problem), code: called.problem.code };
            close();
            onDone(t('identity.account.removed'));
            return undefined;
          }}
        >
          {t('identity.account.removeBody')}
        </ConfirmDialog>
      )}
    </Box>
  );
}

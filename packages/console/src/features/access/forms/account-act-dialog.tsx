import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from './reason-dialog.tsx';
import { useAccountActs } from './use-account-acts.ts';

/** What is about to be done to an account. */
export type AccountDialog =
  | { readonly act: 'DISABLE' | 'ENABLE' }
  | { readonly act: 'REVOKE'; readonly grantId: string; readonly role: string };

interface Props {
  readonly dialog: AccountDialog;
  readonly accountId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks why, and does it. */
export function AccountActDialog({ dialog, accountId, name, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const acts = useAccountActs();
  if (dialog.act === 'REVOKE') {
    return (
      <ReasonDialog
        title={t('access.revoke.title', { role: dialog.role, name })}
        confirmLabel={t('access.revoke.submit')}
        destructive
        act={(reason) => acts.revokeGrant({ id: dialog.grantId, reason })}
        onClose={onClose}
      >
        {t('access.revoke.body')}
      </ReasonDialog>
    );
  }
  const isClosing = dialog.act === 'DISABLE';
  const words = isClosing ? 'access.disable' : 'access.enable';
  const act = isClosing ? acts.disable : acts.enable;
  return (
    <ReasonDialog
      title={t(`${words}.title`, { name })}
      confirmLabel={t(`${words}.submit`)}
      destructive={isClosing}
      act={(reason) => act({ id: accountId, reason })}
      onClose={onClose}
    >
      {t(`${words}.body`)}
    </ReasonDialog>
  );
}

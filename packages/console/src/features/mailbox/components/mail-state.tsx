import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import type { MailHead } from '../model/mailbox.ts';

const MARKS: Readonly<Record<MailHead['state'], Mark>> = {
  QUEUED: 'unknown',
  SENDING: 'unknown',
  SENT: 'yes',
  FAILED: 'no',
  UNCERTAIN: 'warning',
};

/** What became of a mail. */
export function MailState({ mail }: { readonly mail: Pick<MailHead, 'state' | 'transport'> }): ReactElement {
  const { t } = useTranslation();
  const isKept = mail.state === 'SENT' && mail.transport === 'MAILBOX';
  return (
    <StateMark mark={MARKS[mail.state]}>{isKept ? t('mailbox.kept') : t(`mailbox.states.${mail.state}`)}</StateMark>
  );
}

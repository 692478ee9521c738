import type { frMailbox } from './fr-mailbox.ts';
import type { Widened } from './words.ts';

const mailbox: Widened<typeof frMailbox>['mailbox'] = {
  title: 'Mailbox',
  lede: 'The e-mails the application has written. This page exists in development only.',
  list: 'Messages, newest first',
  count_zero: 'No message',
  count_one: '{{count}} message',
  count_other: '{{count, number}} messages',
  refresh: 'Refresh',
  back: 'All messages',
  emptyTitle: 'No e-mail yet',
  emptyBody: 'Ask for a sign-in link, or invite somebody: the e-mail will be here within seconds.',
  goneTitle: 'There is no such message',
  goneBody: 'It may have been erased with the database. Choose one from the list.',
  to: 'To',
  kind: 'Kind',
  written: 'Written',
  sent: 'Sent',
  expires: 'Of use until',
  state: 'State',
  attempts: 'Attempts',
  lastError: 'Last error',
  openLink: 'Open the link',
  files: 'Attachments',
  forms: 'Forms of the message',
  html: 'Laid out',
  plain: 'Text',
  frame: 'Content of the message “{{subject}}”',
  erased: 'The content was erased once sent, because it held a personal link.',
  states: {
    QUEUED: 'Waiting',
    SENDING: 'Being sent',
    SENT: 'Sent',
    FAILED: 'Not sent',
    UNCERTAIN: 'Uncertain',
  },
  kept: 'Kept here',
};

export const enMailbox: Widened<typeof frMailbox> = { mailbox };

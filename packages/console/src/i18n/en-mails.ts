import type { frMails } from './fr-mails.ts';
import type { Widened } from './words.ts';

export const enMails: Widened<typeof frMails> = {
  mails: {
    lede: 'A message given to the mail server, which never answered whether it took it. Look for its number in the log of that server, then say what became of it: no message is sent again without you.',
    list: 'Uncertain messages, the oldest first',
    count_one: '{{count}} uncertain message',
    count_other: '{{count}} uncertain messages',
    none: 'No uncertain message',
    noneBody: 'Of every message it is known whether it left or not. There is nothing to do here.',
    written: 'written on {{at}}',
    messageId: 'Number: {{id}}',
    kind: {
      SIGN_IN_LINK: 'Sign-in link',
      NEW_SIGN_IN: 'New sign-in',
      PASSWORD_RESET: 'New password',
      PASSWORD_CHANGED: 'Password changed',
      INVITATION: 'Invitation',
      ROLE_CHANGED: 'Role changed',
      other: 'Message {{kind}}',
    },
    act: { SENT: 'Consider sent', SEND_AGAIN: 'Send again' },
    actNamed: {
      SENT: 'Consider sent the message to {{to}}',
      SEND_AGAIN: 'Send again the message to {{to}}',
    },
    title: { SENT: 'Consider this message sent?', SEND_AGAIN: 'Send this message again?' },
    body: {
      SENT: 'It will not be sent to {{to}} again. Say how you know.',
      SEND_AGAIN: 'If it had left, {{to}} will get it twice. Say how you know that it had not.',
    },
  },
  refusal: {
    ALREADY_SETTLED: 'It is settled already: somebody did it, or the mail server answered at last. Reload the page.',
    MAIL_EXPIRED: 'This message is of no use any more: its link has expired. Consider it sent.',
  },
};

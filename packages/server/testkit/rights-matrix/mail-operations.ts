import type { MatrixOperation } from './matrix.ts';

/** Of mails nobody knows the fate of: they lie in no scope, and are nobody's own. */
export const MAIL_OPERATIONS: readonly MatrixOperation[] = [
  {
    name: 'Query.uncertainMails',
    permission: 'mail.read',
    document: '{ uncertainMails { id } }',
    object: async (_, relation) => (relation === 'OTHER' ? { variables: {} } : null),
    isDone: (data) => Array.isArray(data.uncertainMails),
  },
  {
    name: 'Mutation.settleMail',
    permission: 'mail.settle',
    seenBy: 'mail.read',
    document: `mutation ($input: SettleMailInput!) { settleMail(input: $input) {
      ... on MailSettled { id } ... on Refused { code } } }`,
    object: async (world, relation) => {
      if (relation !== 'OTHER') return null;
      return { variables: { input: { id: await world.uncertainMail(), as: 'SENT', reason: 'Essai' } } };
    },
    isDone: (data) => typeof data.settleMail?.id === 'string',
  },
];

import type { PersonalDataHolder } from '../personal-data.ts';

const MESSAGES = `SELECT kind, recipient, subject, text, created_at AS "writtenAt", sent_at AS "sentAt"
  FROM mail.message WHERE recipient = ANY ($1) ORDER BY created_at`;

/** Mails written to a person, wherever they stand. One that waits to be sent is not sent any more. */
export const mailPersonalData: PersonalDataHolder = {
  tables: ['mail.message'],
  collect: async (rows, { emails }) => ({ mails: await rows(MESSAGES, [emails]) }),
  erase: async (uow, { emails }) => {
    await uow.rows('DELETE FROM mail.message WHERE recipient = ANY ($1)', [emails]);
  },
};

import type { PersonalDataHolder } from '../personal-data.ts';

const MESSAGES = `SELECT kind, recipient, subject, text, created_at AS "writtenAt", sent_at AS "sentAt",
    (SELECT coalesce(json_agg(one ->> 'filename'), '[]') FROM jsonb_array_elements(attachments) AS kept (one)) AS files
  FROM mail.message WHERE recipient = ANY ($1) ORDER BY created_at`;

/** Mails written to a person, wherever they stand. One that waits to be sent is not sent any more. */
export const mailPersonalData: PersonalDataHolder = {
  tables: ['mail.message'],
  collect: async (rows, { emails }) => ({ mails: await rows(MESSAGES, [emails]) }),
  erase: async (uow, { emails }) => {
    await uow.rows('DELETE FROM mail.message WHERE recipient = ANY ($1)', [emails]);
  },
};

import { settleMailInput } from '@delibere/shared';
import { considerSent, lockedMail, sendAgain } from '../../../kernel/mail/index.ts';
import { accepted, refused } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { whyNotSettled } from '../domain/why-not-settled.ts';

/** Settles a mail of which nobody knows whether it was sent. Answers its id. Refuses ALREADY_SETTLED, MAIL_EXPIRED. */
export const settleMail = useCase({
  permission: 'mail.settle',
  input: settleMailInput,
  run: async (uow, { id, as: settlement, reason }, access) => {
    access.demand('mail.settle', {});
    const mail = await lockedMail(uow, id);
    if (mail === null) return refused({ code: 'NOT_FOUND' });
    const code = whyNotSettled(mail, settlement, uow.now);
    if (code !== null) return refused({ code });
    await (settlement === 'SENT' ? considerSent : sendAgain)(uow, id);
    recordEvent(uow, {
      kind: 'MAIL_SETTLED',
      object: { type: 'MAIL', id },
      after: { mail: mail.kind, settledAs: settlement },
      reason,
    });
    return accepted(id);
  },
});

import type pg from 'pg';
import { queueMail } from '../../../kernel/mail/index.ts';
import { accepted } from '../../../kernel/result.ts';
import { transact } from '../../../kernel/write/transact.ts';
import { passwordReset, signInLink } from '../mail/index.ts';
import type { SendSignInMail } from '../sign-in/mail.ts';

const WORDS = { SIGN_IN_LINK: signInLink, PASSWORD_RESET: passwordReset } as const;

/** Keeps the mails of signing in to be sent, each in a transaction of its own: what asked for it has been answered. */
export function queueSignInMail(pool: pg.Pool, now: () => Date): SendSignInMail {
  return async ({ kind, to, ...facts }) => {
    const caller = { kind: 'SYSTEM', id: 'sign-in' } as const;
    await transact(pool, { caller, requestId: null, now: now() }, async (uow) =>
      accepted(await queueMail(uow, { ...WORDS[kind](facts), to })),
    );
  };
}

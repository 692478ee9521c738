/** What is done to data whose time is over. */
export type Outcome = 'ERASED' | 'DELETED';

/** A class of personal data, how long it is kept, from when, and why. */
export interface RetentionRule {
  /** Months counted from `since`. */
  readonly months: number;
  /** The event the months are counted from, in words. */
  readonly since: string;
  /** What the class holds, in words. */
  readonly holds: string;
  readonly outcome: Outcome;
  /** Law or decision the duration rests on. */
  readonly source: string;
}

/**
 * Every class of personal data that the passing of time ends. What a decision of a jury rests on is not among them:
 * names of those who sat, what was decided of whom, and the audit trail stay as long as the certifications do.
 */
export const RETENTION = {
  CONTACT_OF_FORMER: {
    months: 12,
    since: 'the end of the last affiliation or mandate, where there is no account',
    holds: 'e-mail, telephone and address of somebody who acts for nobody any more',
    outcome: 'DELETED',
    source: 'GDPR art. 5(1)(e); R6411-6 by analogy (12 months from the end of the procedure)',
  },
  PERSON_NEVER_TIED: {
    months: 12,
    since: 'the day the person was entered, where no affiliation, mandate or account ever followed',
    holds: 'name and qualification of somebody who never took part in anything',
    outcome: 'ERASED',
    source: 'GDPR art. 5(1)(c) and (e); R6411-6 by analogy (12 months from collection)',
  },
  INVITATION_OVER: {
    months: 3,
    since: 'the day the invitation was accepted, revoked or expired',
    holds: 'address the invitation was sent to',
    outcome: 'ERASED',
    source: 'GDPR art. 5(1)(e)',
  },
  SIGN_IN_TRACES: {
    months: 12,
    since: 'the end of the session or the attempt',
    holds: 'network address and device of sign-ins',
    outcome: 'DELETED',
    source: 'R6323-40 by analogy (records of who did what are kept one year)',
  },
  SENT_MAIL: {
    months: 12,
    since: 'the day the message was sent or given up',
    holds: 'recipient and text of messages',
    outcome: 'DELETED',
    source: 'R6323-40 by analogy; proof of a convocation is kept with its session',
  },
  DORMANT_ACCOUNT: {
    months: 36,
    since: 'the last sign-in, where no role is in force',
    holds: 'name and address of an account nobody uses, and its ways to sign in',
    outcome: 'ERASED',
    source: 'GDPR art. 5(1)(e)',
  },
} as const satisfies Readonly<Record<string, RetentionRule>>;

export type RetentionClass = keyof typeof RETENTION;

export const RETENTION_CLASSES = Object.keys(RETENTION) as readonly RetentionClass[];

/**
 * The last day of an event whose data are over on `today`: what happened on it or before is due.
 * @param today "2026-11-24", in Paris
 * @returns a day; the end of a shorter month where the day does not exist in it
 */
export function lastDayDue(of: RetentionClass, today: string): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const months = year * 12 + (month - 1) - RETENTION[of].months;
  const lastOfMonth = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const parts = [Math.floor(months / 12), (months % 12) + 1, Math.min(day, lastOfMonth)];
  return parts.map((part, rank) => String(part).padStart(rank === 0 ? 4 : 2, '0')).join('-');
}

/** What has been tried in vain against one thing: an account, an address. */
export interface Attempts {
  readonly count: number;
  readonly lastAt: Date;
}

/** How attempts are slowed. Times are in milliseconds. */
export interface Slowing {
  /** Attempts that wait for nothing. */
  readonly free: number;
  /** The wait after the first attempt beyond; it doubles with each. */
  readonly firstWait: number;
  /** No wait is longer: nobody is ever locked out. */
  readonly longestWait: number;
  /** After as long without an attempt, all are forgotten. */
  readonly forgottenAfter: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Guesses at one account's password, or at its second factor. */
export const PER_ACCOUNT: Slowing = { free: 5, firstWait: 2 * SECOND, longestWait: 15 * MINUTE, forgottenAfter: DAY };
/** Mails asked for one address of a mailbox. */
export const PER_MAILBOX: Slowing = { free: 3, firstWait: 30 * SECOND, longestWait: 15 * MINUTE, forgottenAfter: DAY };
/** Anything tried from one network address, which a whole office may share. */
export const PER_ADDRESS: Slowing = { free: 60, firstWait: SECOND, longestWait: 5 * MINUTE, forgottenAfter: HOUR };

/** How long, in milliseconds from `now`, until the next attempt is looked at; 0: it is at once. */
export function waitAfter(attempts: Attempts | null, now: Date, slowing: Slowing): number {
  if (attempts === null || isForgotten(attempts, now, slowing) || attempts.count < slowing.free) return 0;
  const wait = Math.min(slowing.firstWait * 2 ** (attempts.count - slowing.free), slowing.longestWait);
  return Math.max(0, attempts.lastAt.getTime() + wait - now.getTime());
}

/** The attempts with one more. */
export function withAttempt(attempts: Attempts | null, now: Date, slowing: Slowing): Attempts {
  const before = attempts === null || isForgotten(attempts, now, slowing) ? 0 : attempts.count;
  return { count: before + 1, lastAt: now };
}

function isForgotten({ lastAt }: Attempts, now: Date, { forgottenAfter }: Slowing): boolean {
  return now.getTime() - lastAt.getTime() >= forgottenAfter;
}

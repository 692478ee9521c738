/** One date of a member, as calendars need it. */
export interface SessionEvent {
  /** Id of the session. */
  readonly session: string;
  /** Id of the member's seat: with the session's, what tells the event from others for ever. */
  readonly seat: string;
  /** From 0; grows with each change of date, hour or place, and with a cancellation. */
  readonly sequence: number;
  /** When this state of it was written. */
  readonly writtenAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** "Jury paritaire – RNCP28245 – Rennes". */
  readonly title: string;
  /** What to know before, in plain lines; empty for nothing. */
  readonly description: string;
  readonly place: string;
  /** The session's page. */
  readonly url: string;
}

/** Somebody with a mail address. */
export interface Party {
  readonly name: string;
  readonly email: string;
}

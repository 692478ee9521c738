/** Language of a mail. */
export type MailLanguage = 'fr' | 'en';

/** What a mail says, before it is laid out; every part is one paragraph, whatever names put in it. */
export interface MailText {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do. */
  readonly action?: {
    readonly label: string;
    /** http(s). */
    readonly url: string;
  };
  /** Why it was sent, and what to do when it was not expected. */
  readonly footer: string;
}

/** A mail laid out. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Address of the action; null where there is none. */
  readonly link: string | null;
}

import { MailResolvers } from './resolvers.ts';

/** What the slice adds to the schema. */
export const MAIL_RESOLVERS = [MailResolvers] as const;

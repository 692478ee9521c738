export type { MailAttachment } from './attachments.ts';
export { mailTasks } from './mail-tasks.ts';
export type { MailLanguage, MailText, RenderedMail } from './mail-text.ts';
export { mailboxRoutes } from './mailbox-routes.ts';
export { momentInWords } from './moment-in-words.ts';
export { mailPersonalData } from './personal-data.ts';

export { type Mail, queueMail } from './queue-mail.ts';
export { renderMail } from './render.ts';
export { considerSent, lockedMail, sendAgain, uncertainMails } from './uncertain-mails.ts';

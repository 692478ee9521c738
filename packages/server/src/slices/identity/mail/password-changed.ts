import { momentInWords } from '../../../kernel/mail/index.ts';
import { type Addressed, greetingOf, type IdentityMail } from './identity-mail.ts';

/** A password that was changed. */
export interface PasswordChanged extends Addressed {
  readonly at: Date;
  /** Page where a new one is asked for; no secret. */
  readonly resetUrl: string;
}

/** Tells the owner of an account that its password is another. */
export function passwordChanged(facts: PasswordChanged): IdentityMail {
  const { language, at, resetUrl } = facts;
  const when = momentInWords(at, language);
  const greeting = greetingOf(facts);
  const text =
    language === 'fr'
      ? {
          subject: 'Votre mot de passe a changé',
          greeting,
          paragraphs: [
            `Le mot de passe de votre compte Délibéré a été changé le ${when}.`,
            'C’était vous ? Vous n’avez rien à faire. Sinon, choisissez-en un autre tout de suite.',
          ],
          action: { label: 'Choisir un autre mot de passe', url: resetUrl },
          footer: 'Ce message est envoyé à chaque changement de mot de passe.',
        }
      : {
          subject: 'Your password has changed',
          greeting,
          paragraphs: [
            `The password of your Délibéré account was changed on ${when}.`,
            'Was it you? There is nothing to do. Otherwise choose another one at once.',
          ],
          action: { label: 'Choose another password', url: resetUrl },
          footer: 'This message is sent each time the password changes.',
        };
  return { kind: 'PASSWORD_CHANGED', language, text };
}

import { momentInWords } from '../../../kernel/mail/index.ts';
import { type Addressed, greetingOf, type IdentityMail } from './identity-mail.ts';

/** A link that sets a new password, asked for by somebody who forgot theirs. */
export interface PasswordReset extends Addressed {
  /** Holds the secret: the one place of the mail that does. */
  readonly url: string;
  readonly expiresAt: Date;
}

/** The link somebody asked for in order to choose a new password. */
export function passwordReset(facts: PasswordReset): IdentityMail {
  const { language, url, expiresAt } = facts;
  const until = momentInWords(expiresAt, language);
  const greeting = greetingOf(facts);
  const text =
    language === 'fr'
      ? {
          subject: 'Choisir un nouveau mot de passe',
          greeting,
          paragraphs: [
            'Vous avez demandé à choisir un nouveau mot de passe pour Délibéré.',
            `Le lien sert une seule fois, jusqu’au ${until}. D’ici là, votre mot de passe actuel reste valable.`,
          ],
          action: { label: 'Choisir un mot de passe', url },
          footer: 'Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe ne change pas.',
        }
      : {
          subject: 'Choose a new password',
          greeting,
          paragraphs: [
            'You asked to choose a new password for Délibéré.',
            `The link can be used once, until ${until}. Until you use it, your present password stays valid.`,
          ],
          action: { label: 'Choose a password', url },
          footer: 'You did not ask for anything? Ignore this message: your password does not change.',
        };
  return { kind: 'PASSWORD_RESET', language, text, expiresAt };
}

import { momentInWords } from '../../../kernel/mail/index.ts';
import { type Addressed, greetingOf, type IdentityMail } from './identity-mail.ts';

/** A link that signs in, asked for on the sign-in page. */
export interface SignInLink extends Addressed {
  /** Holds the secret: the one place of the mail that does. */
  readonly url: string;
  readonly expiresAt: Date;
}

/** The link somebody asked for in order to sign in without a password. */
export function signInLink(facts: SignInLink): IdentityMail {
  const { language, url, expiresAt } = facts;
  const until = momentInWords(expiresAt, language);
  const greeting = greetingOf(facts);
  const text =
    language === 'fr'
      ? {
          subject: 'Votre lien de connexion à Délibéré',
          greeting,
          paragraphs: [
            'Voici le lien que vous avez demandé pour vous connecter à Délibéré.',
            `Il sert une seule fois, jusqu’au ${until}.`,
          ],
          action: { label: 'Me connecter', url },
          footer:
            'Vous n’avez pas demandé ce lien ? Ignorez ce message : sans lui, personne ne peut se connecter à votre place. Ne le transférez à personne.',
        }
      : {
          subject: 'Your link to sign in to Délibéré',
          greeting,
          paragraphs: [
            'Here is the link you asked for to sign in to Délibéré.',
            `It can be used once, until ${until}.`,
          ],
          action: { label: 'Sign in', url },
          footer:
            'You did not ask for this link? Ignore this message: without it nobody can sign in in your place. Do not forward it to anybody.',
        };
  return { kind: 'SIGN_IN_LINK', language, text, expiresAt };
}

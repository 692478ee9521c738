import { momentInWords } from '../../../kernel/mail/index.ts';
import { type Addressed, greetingOf, type IdentityMail } from './identity-mail.ts';

/** A sign-in from a device the account was not used on before. */
export interface NewSignIn extends Addressed {
  readonly at: Date;
  /** As people know it: "Firefox, Windows"; null where it cannot be told. */
  readonly device: string | null;
  /** Page of the account, where sessions are ended; no secret. */
  readonly accountUrl: string;
}

/** Tells the owner of an account that it was used on a new device. */
export function newSignIn(facts: NewSignIn): IdentityMail {
  const { language, at, device, accountUrl } = facts;
  const when = momentInWords(at, language);
  const greeting = greetingOf(facts);
  const text =
    language === 'fr'
      ? {
          subject: 'Connexion depuis un nouvel appareil',
          greeting,
          paragraphs: [
            `Votre compte Délibéré a servi sur un appareil que nous ne connaissions pas : ${device ?? 'appareil inconnu'}, le ${when}.`,
            'C’était vous ? Vous n’avez rien à faire. Sinon, fermez cette session et changez de mot de passe.',
          ],
          action: { label: 'Voir mes sessions', url: accountUrl },
          footer: 'Ce message est envoyé à la première connexion de chaque appareil.',
        }
      : {
          subject: 'Sign-in from a new device',
          greeting,
          paragraphs: [
            `Your Délibéré account was used on a device we did not know: ${device ?? 'unknown device'}, on ${when}.`,
            'Was it you? There is nothing to do. Otherwise end that session and change your password.',
          ],
          action: { label: 'See my sessions', url: accountUrl },
          footer: 'This message is sent the first time each device signs in.',
        };
  return { kind: 'NEW_SIGN_IN', language, text };
}

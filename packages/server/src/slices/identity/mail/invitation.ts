import type { Role } from '@delibere/shared';
import { momentInWords } from '../../../kernel/mail/index.ts';
import { type Addressed, greetingOf, type IdentityMail } from './identity-mail.ts';
import { ROLE_WORDS } from './role-words.ts';

/** An invitation to take up an account. */
export interface Invitation extends Addressed {
  readonly role: Role;
  /** Organisation it is for; null for a role that is held for none. */
  readonly organisation: string | null;
  /** Holds the secret: the one place of the mail that does. */
  readonly url: string;
  readonly expiresAt: Date;
}

/** What somebody gets who is to have an account. */
export function invitation(facts: Invitation): IdentityMail {
  const { language, role, organisation, url, expiresAt } = facts;
  const until = momentInWords(expiresAt, language);
  const greeting = greetingOf(facts);
  const word = ROLE_WORDS[role][language];
  const text =
    language === 'fr'
      ? {
          subject: 'Votre accès à Délibéré',
          greeting,
          paragraphs: [
            'Délibéré sert à préparer et à tenir les jurys paritaires de la branche, et à suivre les certifications.',
            organisation === null
              ? `Un accès vous y est ouvert avec le rôle suivant : ${word}.`
              : `Un accès vous y est ouvert au titre de ${organisation}, avec le rôle suivant : ${word}.`,
            `Le lien sert une seule fois, jusqu’au ${until}.`,
          ],
          action: { label: 'Ouvrir mon accès', url },
          footer: 'Vous n’attendiez pas cette invitation ? Ignorez ce message : aucun compte n’est créé sans vous.',
        }
      : {
          subject: 'Your access to Délibéré',
          greeting,
          paragraphs: [
            'Délibéré is where the joint juries of the branch are prepared and held, and where certifications are followed.',
            organisation === null
              ? `An access is open to you with this role: ${word}.`
              : `An access is open to you on behalf of ${organisation}, with this role: ${word}.`,
            `The link can be used once, until ${until}.`,
          ],
          action: { label: 'Open my access', url },
          footer: 'You did not expect this invitation? Ignore this message: no account is made without you.',
        };
  return { kind: 'INVITATION', language, text, expiresAt };
}

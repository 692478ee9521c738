import type { Role } from '@delibere/shared';
import { type Addressed, greetingOf, type IdentityMail } from './identity-mail.ts';
import { ROLE_WORDS } from './role-words.ts';

/** A role given to an account, or taken from it. */
export interface RoleChanged extends Addressed {
  readonly change: 'GRANTED' | 'REVOKED';
  readonly role: Role;
  /** Name of the centre or organisation it is for; "2027-0012 · Marie DURAND" for a case; null where it is national. */
  readonly scope: string | null;
  /** Page of the account; no secret. */
  readonly accountUrl: string;
}

/** Tells the owner of an account that their rights have changed. */
export function roleChanged(facts: RoleChanged): IdentityMail {
  const { language, change, role, scope, accountUrl } = facts;
  const greeting = greetingOf(facts);
  const word = ROLE_WORDS[role][language];
  const what = scope === null ? word : `${word} (${scope})`;
  const isGranted = change === 'GRANTED';
  const text =
    language === 'fr'
      ? {
          subject: isGranted ? 'Un rôle vous est attribué' : 'Un rôle vous est retiré',
          greeting,
          paragraphs: [
            isGranted
              ? `Vous avez désormais ce rôle dans Délibéré : ${what}.`
              : `Vous n’avez plus ce rôle dans Délibéré : ${what}.`,
            isGranted
              ? 'Il prend effet à votre prochaine page.'
              : 'Ce que vous avez fait avec ce rôle reste enregistré à votre nom.',
          ],
          action: { label: 'Voir mon compte', url: accountUrl },
          footer: 'Ce changement vous étonne ? Parlez-en à l’administrateur de votre organisation.',
        }
      : {
          subject: isGranted ? 'You have been given a role' : 'A role has been taken from you',
          greeting,
          paragraphs: [
            isGranted
              ? `You now have this role in Délibéré: ${what}.`
              : `You no longer have this role in Délibéré: ${what}.`,
            isGranted
              ? 'It takes effect with the next page you open.'
              : 'What you did in this role stays recorded in your name.',
          ],
          action: { label: 'See my account', url: accountUrl },
          footer: 'Does this change surprise you? Ask the administrator of your organisation.',
        };
  return { kind: 'ROLE_CHANGED', language, text };
}

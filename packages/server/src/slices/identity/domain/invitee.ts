import type { Result } from '../../../kernel/result.ts';
import { type AccessRefusal, refuse } from './refuse.ts';

/** The account that an invited address has. */
export interface InviteeAccount {
  readonly id: string;
  readonly personId: string | null;
  readonly disabledAt: string | null;
}

/**
 * Why an address cannot be invited; null where it can. An account is one person's, and a person has one account.
 * @param personId whom the invitation is for; null: nobody of the directory
 * @param account of the address; null: it has none
 * @param hasAccountElsewhere whether the person signs in by another address
 * @param by account that invites
 */
export function inviteeProblem(
  personId: string | null,
  account: InviteeAccount | null,
  hasAccountElsewhere: boolean,
  by: string | null,
): Result<never, AccessRefusal> | null {
  if (account !== null) {
    if (account.id === by) return refuse('OWN_ACCOUNT');
    if (account.disabledAt !== null) return refuse('ACCOUNT_DISABLED');
    const isOther = account.personId !== null && personId !== null && account.personId !== personId;
    if (isOther) return refuse('ACCOUNT_OF_ANOTHER_PERSON');
  }
  return hasAccountElsewhere ? refuse('PERSON_HAS_ACCOUNT') : null;
}

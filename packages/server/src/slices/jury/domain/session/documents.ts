import type { Access } from '../../../../kernel/authorisation/access.ts';
import { type Called, sessionParties } from '../parties.ts';

/** A file, by what decides who may have it. */
export interface ReadDocument {
  readonly kind: string;
  readonly seatId: string | null;
}

/**
 * Whether somebody who reads the minutes of a session may have one of its files: letters to candidates only with their
 * cases; a convocation only where it is one's own, or for those who organise and oversee.
 */
export function mayRead(
  access: Access,
  session: Called,
  seats: readonly { readonly id: string; readonly personId: string | null }[],
  { kind, seatId }: ReadDocument,
): boolean {
  const parties = sessionParties(session);
  if (!access.may('minutes.read', parties)) return false;
  if (kind === 'CANDIDATE_LETTER' || kind === 'CASE_FILE') return access.may('case.read', parties);
  if (kind !== 'CONVOCATION' && kind !== 'TRANSMISSION_BUNDLE') return true;
  const { personId } = access.viewer;
  const own = seats.find((seat) => personId !== null && seat.personId === personId);
  return own === undefined || (kind === 'CONVOCATION' && own.id === seatId);
}

import type { Access } from '../../../../kernel/authorisation/access.ts';
import { accepted, type Result } from '../../../../kernel/result.ts';
import { sessionParties } from '../../domain/parties.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import type { CaseInSitting } from './case-in-sitting.ts';

/** Refuses to change who hears a case that is settled, on which a ballot is open, or whose session is over. */
export function stillToHear({ session, row, ballots }: CaseInSitting): Result<null, JuryRefusal> {
  const { state } = session;
  if (state !== 'DRAFT' && state !== 'CONVENED' && state !== 'OPEN') return refuse('WRONG_STATE', { state });
  if (row.progress !== 'PENDING') return refuse('CASE_SETTLED');
  if (ballots.some(({ closedAt }) => closedAt === null)) return refuse('BALLOT_OPEN');
  return accepted(null);
}

/** Whether the caller organises the session. */
export function organises(access: Access, { session }: CaseInSitting): boolean {
  return access.may('case.write', sessionParties(session));
}

import type { College } from '@delibere/shared';
import { accepted, type Result } from '../../../kernel/result.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { type JuryRefusal, refuse, refuseInput } from '../domain/refuse.ts';
import { organisationKept } from '../persistence/organisations.ts';
import { isMandated } from '../persistence/seat-writes.ts';

/** Kinds that designate nobody for a jury: they are no party to it. */
const NO_PARTY = new Set(['BRANCH', 'CPNE']);

/** Who is to hold a seat of which organisation. */
export interface Holder {
  readonly college: College;
  readonly organisationId: string;
  readonly personId: string | null;
  /** As it was said; null: nothing was. */
  readonly designatedBy: string | null;
  readonly examCentreId: string;
}

/**
 * Who designated whoever holds a seat: as it was said, else for a union itself, and for an employer of the chamber the
 * chamber. Refuses an organisation that is no party to juries, and NOT_MANDATED whoever never had a mandate of it; whether
 * one is in force on the day is a finding, since the day may change.
 */
export async function checkedHolder(
  uow: UnitOfWork,
  { college, organisationId, personId, designatedBy, examCentreId }: Holder,
): Promise<Result<string | null, JuryRefusal>> {
  const organisation = await organisationKept(uow, organisationId);
  if (organisation === null) return refuseInput({ path: 'organisationId', code: 'NOT_FOUND' });
  if (NO_PARTY.has(organisation.kind)) return refuseInput({ path: 'organisationId', code: 'WRONG_KIND' });
  if (designatedBy !== null && (await organisationKept(uow, designatedBy)) === null) {
    return refuseInput({ path: 'designatedBy', code: 'NOT_FOUND' });
  }
  if (personId === null) return accepted(null);
  if (!(await isMandated(uow, { personId, organisationId, college }))) return refuse('NOT_MANDATED');
  const usual = college === 'UNIONS' || organisationId === examCentreId ? organisationId : null;
  return accepted(designatedBy ?? usual);
}

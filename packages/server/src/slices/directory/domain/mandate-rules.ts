import type { College, OrganisationKind } from '@delibere/shared';
import { ORGANISATION_RULES } from './organisation-rules.ts';

/**
 * What is wrong with who gives a mandate, on which side, for which exam centre: a union mandates for its side only, a
 * chamber or an employers' organisation for theirs, and nobody else mandates. Whether a union is representative is asked
 * on the day of a session, not here. @param examCentreKind null where the mandate is for all exam centres
 */
export function mandateProblems(
  college: College,
  organisationKind: OrganisationKind,
  examCentreKind: OrganisationKind | null,
): readonly { readonly path: string; readonly code: 'WRONG_COLLEGE' | 'WRONG_KIND' }[] {
  const side = ORGANISATION_RULES[organisationKind].mandates;
  return [
    ...(side === null ? [{ path: 'organisationId', code: 'WRONG_KIND' } as const] : []),
    ...(side !== null && side !== college ? [{ path: 'college', code: 'WRONG_COLLEGE' } as const] : []),
    ...(examCentreKind !== null && examCentreKind !== 'EXAM_CENTRE'
      ? [{ path: 'examCentreId', code: 'WRONG_KIND' } as const]
      : []),
  ];
}

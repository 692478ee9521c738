import type { Parties } from '../../../kernel/authorisation/rights.ts';

/** Who is party to an organisation: those whose scope it is. An exam centre is found as a centre and as an organisation. */
export function organisationParties(id: string): Parties {
  return { scopes: { ORGANISATION: [id], EXAM_CENTRE: [id] } };
}

/** What affiliations and mandates which have not ended tie somebody to. */
export interface Ties {
  readonly personId: string;
  /** Organisations they belong to that are no exam centre, and those that mandate them. */
  readonly organisationIds: readonly string[];
  /** Exam centres they belong to, and those whose juries they are mandated for. */
  readonly centreIds: readonly string[];
}

/**
 * Who is party to what is kept about somebody: themselves, and those whose scope they are tied to. Whom a chamber
 * mandates is its delegation's to see; who belongs to it, its candidates among them, only the exam centre's.
 */
export function personParties({ personId, organisationIds, centreIds }: Ties): Parties {
  const scopes = { ORGANISATION: organisationIds, EXAM_CENTRE: [...organisationIds, ...centreIds] };
  return { persons: [personId], scopes };
}

/** Who is party to a mandate: who holds it, who gave it, and the exam centre it is for. */
export function mandateParties(mandate: {
  readonly personId: string;
  readonly organisationId: string;
  readonly examCentreId: string | null;
}): Parties {
  const { personId, organisationId, examCentreId } = mandate;
  const ids = examCentreId === null ? [organisationId] : [organisationId, examCentreId];
  return { persons: [personId], scopes: { ORGANISATION: [organisationId], EXAM_CENTRE: ids } };
}

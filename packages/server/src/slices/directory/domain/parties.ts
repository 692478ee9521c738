import type { Parties } from '../../../kernel/authorisation/rights.ts';

/** Who is party to an organisation: those whose scope it is. An exam centre is found as a centre and as an organisation. */
export function organisationParties(id: string): Parties {
  return { scopes: { ORGANISATION: [id], EXAM_CENTRE: [id] } };
}

/** Organisations and exam centres that affiliations and mandates which have not ended tie somebody to. */
export interface Ties {
  readonly personId: string;
  readonly organisationIds: readonly string[];
}

/** Who is party to what is kept about somebody: themselves, and those whose scope they are tied to. */
export function personParties({ personId, organisationIds }: Ties): Parties {
  return { persons: [personId], scopes: { ORGANISATION: organisationIds, EXAM_CENTRE: organisationIds } };
}

/** Who is party to a mandate: who holds it, who gave it, and the exam centre it is for. */
export function mandateParties(mandate: {
  readonly personId: string;
  readonly organisationId: string;
  readonly examCentreId: string | null;
}): Parties {
  const { personId, organisationId, examCentreId } = mandate;
  const ids = examCentreId === null ? [organisationId] : [organisationId, examCentreId];
  return { persons: [personId], scopes: { ORGANISATION: ids, EXAM_CENTRE: ids } };
}

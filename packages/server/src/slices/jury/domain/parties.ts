import type { SessionState } from '@delibere/shared';
import type { Parties } from '../../../kernel/authorisation/rights.ts';

/** Who is called to a session. */
export interface Called {
  readonly state: SessionState;
  readonly examCentreId: string;
  /** Persons who hold a seat. */
  readonly persons: readonly string[];
  /** Organisations of the seats. */
  readonly organisations: readonly string[];
  /** Organisations that were asked to designate. */
  readonly asked: readonly string[];
}

/** Who is party to what an organisation was asked: its delegation, and the exam centre that organises. */
export function designationParties(examCentreId: string, organisationId: string): Parties {
  return { scopes: { ORGANISATION: [organisationId], EXAM_CENTRE: [examCentreId] } };
}

/**
 * Who is party to a session: its exam centre; the organisations asked to designate; and, once it is no draft, those who
 * sit and their organisations.
 */
export function sessionParties({ state, examCentreId, persons, organisations, asked }: Called): Parties {
  const called = state !== 'DRAFT';
  return {
    persons: called ? persons : [],
    scopes: { EXAM_CENTRE: [examCentreId], ORGANISATION: called ? [...asked, ...organisations] : asked },
  };
}

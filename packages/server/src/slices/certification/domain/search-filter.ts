import type { FicheState, Register } from '@delibere/shared';
import type { IsoDate } from './fiche.ts';

/** Conditions that listed certifications must all meet; one that is absent or null asks nothing. */
export interface SearchFilter {
  readonly register?: Register | null;
  readonly active?: boolean | null;
  readonly state?: FicheState | null;
  /** Any of these. */
  readonly levels?: readonly number[] | null;
  /** Any of these. */
  readonly kinds?: readonly string[] | null;
  /** "200u"; "200" takes every 200x. */
  readonly nsf?: string | null;
  readonly rome?: string | null;
  readonly formacode?: string | null;
  /** Brochure number. */
  readonly ccn?: string | null;
  /** SIRET of a certifier. */
  readonly certifier?: string | null;
  readonly acceptsEnrolmentsOn?: IsoDate | null;
}

import type { SqlParameters } from '../../../../../kernel/read/sql-parameters.ts';
import type { SearchFilter } from '../../../domain/search-filter.ts';

/** What a statement reads and keeps: `from` names certifications `c`, `where` holds on them. */
export interface Selection {
  readonly from: string;
  readonly where: readonly string[];
}

const CERTIFICATION = 'certification c';
const WITH_START = `${CERTIFICATION} JOIN certification_version v ON v.id = c.current_version_id`;
const START = `coalesce(v.effect_date, v.decision_date, v.publication_date, '-infinity'::date)`;

/** Codes a filter asks certifications to be classified with, as they are stored. */
export function classificationsOf(filter: SearchFilter): readonly string[] {
  const codes = { NSF: filter.nsf, ROME: filter.rome, FORMACODE: filter.formacode, CCN: filter.ccn };
  const wanted = Object.entries({ ...codes, SIRET: filter.certifier });
  return wanted.flatMap(([nomenclature, code]) => (code ? [`${nomenclature}:${code}`] : []));
}

/** A filter in SQL. `today` tells a fiche that came to its end from one withdrawn before it (see `acceptsEnrolments`). */
export function filtered(filter: SearchFilter, today: string, parameters: SqlParameters): Selection {
  const where: string[] = [];
  const equals = (column: string, value: unknown): void => {
    if (value !== null && value !== undefined) where.push(`${column} = ${parameters.add(value)}`);
  };
  const isAnyOf = (column: string, type: string, values: readonly unknown[] | null | undefined): void => {
    if (values) where.push(`${column} = ANY (${parameters.add(values)}::${type}[])`);
  };
  equals('c.register', filter.register);
  equals('c.active', filter.active);
  equals('c.state', filter.state);
  isAnyOf('c.level', 'smallint', filter.levels);
  isAnyOf('c.kind', 'text', filter.kinds);
  const codes = classificationsOf(filter);
  if (codes.length > 0) where.push(`c.classification_codes @> ${parameters.add(codes)}::text[]`);
  if (!filter.acceptsEnrolmentsOn) return { from: CERTIFICATION, where };
  const on = `${parameters.add(filter.acceptsEnrolmentsOn)}::date`;
  where.push(
    `coalesce(c.registration_end, 'infinity'::date) >= ${on}`,
    `(c.active OR c.registration_end < ${parameters.add(today)}::date)`,
    `${START} <= ${on}`,
  );
  return { from: WITH_START, where };
}

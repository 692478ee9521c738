import type { AssessmentFormula } from '@delibere/shared';
import type { AccessRoute } from '../../domain/fiche.ts';

/** Titles of one certification, of its blocks and of what is assessed in them, as its current version says. */
export interface CertificationOutline {
  readonly code: string;
  readonly title: string;
  /** First and last day of its registration; null when not said. */
  readonly registeredFrom: string | null;
  readonly registeredUntil: string | null;
  /** Last day to deliver it; null when there is none. */
  readonly deliveryDeadline: string | null;
  readonly accessRoutes: readonly Pick<AccessRoute, 'route' | 'open'>[];
  readonly blocks: readonly {
    readonly code: string;
    readonly title: string;
    readonly formula: AssessmentFormula | null;
    readonly capabilities: readonly { readonly code: string; readonly statement: string }[];
  }[];
}

const OUTLINES_SQL = `
  SELECT c.code, c.title, v.effect_date::text AS "registeredFrom", v.registration_end::text AS "registeredUntil",
    v.delivery_deadline::text AS "deliveryDeadline", v.access_routes AS "accessRoutes", (SELECT coalesce(json_agg(json_build_object('code', b.code, 'title', b.title, 'formula', b.formula,
      'capabilities', (SELECT coalesce(json_agg(json_build_object('code', p.code, 'statement', p.statement) ORDER BY p.position), '[]')
        FROM capability p WHERE p.version_id = b.version_id AND p.block_position = b.position)) ORDER BY b.position), '[]')
    FROM block b WHERE b.version_id = c.current_version_id) AS blocks
  FROM certification c JOIN certification_version v ON v.id = c.current_version_id WHERE c.code = ANY ($1)`;

/** Outlines of those that are known, in no order. */
export async function certificationOutlines(
  reader: { rows<Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> },
  codes: readonly string[],
): Promise<readonly CertificationOutline[]> {
  return reader.rows(OUTLINES_SQL, [codes]);
}

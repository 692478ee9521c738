import type DataLoader from 'dataloader';
import { byRequest, oneByKey } from '../../../kernel/read/by-key.ts';
import { decodeCursor, encodeCursor, type KeysetShape } from '../../../kernel/read/cursor.ts';
import type { PageRequest } from '../../../kernel/read/page.ts';
import type { SqlReader } from '../../../kernel/read/sql-reader.ts';
import { type HabilitationRow, habilitationsOf } from '../persistence/queries/habilitations.ts';
import {
  type ClassifiedRow,
  classifiedCounts,
  classifiedPages,
} from '../persistence/queries/search/classified-page.ts';
import { type CertificationOrder, ORDERS } from '../persistence/queries/search/orders.ts';

/** A page asked of each of several parents; those that ask alike are read together. */
interface PageOf<Parent> extends PageRequest {
  readonly parent: Parent;
}
interface ClassifiedRequest extends PageOf<string> {
  readonly order: CertificationOrder;
}

export type HabilitationPages = DataLoader<PageOf<number>, readonly HabilitationRow[], string>;
export type ClassifiedPages = DataLoader<ClassifiedRequest, readonly ClassifiedRow[], string>;

export const HABILITATIONS = 'habilitations';
export const HABILITATION_SHAPE: KeysetShape = ['integer'];
/** What cursors of certifications that have a code belong to. */
export const classifiedScope = (order: CertificationOrder): string => `classified:${order}`;

/** The order asked for, where matches have no rank. */
export const classifiedOrder = (asked: CertificationOrder | null | undefined): CertificationOrder =>
  asked === 'TITLE' || asked === 'REGISTRATION_END' ? asked : 'CODE';

export const habilitationCursor = (row: HabilitationRow): string => encodeCursor(HABILITATIONS, [row.position]);
export const classifiedCursor = (order: CertificationOrder, row: ClassifiedRow): string =>
  encodeCursor(classifiedScope(order), [row.key1, row.key2]);

const wayOf = ({ first, after }: PageRequest): string => `${first} ${after ?? ''}`;

/** Pages of habilitations, with one row more than asked. */
export function habilitationPagesLoader(reader: SqlReader): HabilitationPages {
  return byRequest(
    (request: PageOf<number>) => `${request.parent} ${wayOf(request)}`,
    wayOf,
    async (requests) => {
      const { first = 0, after = null } = requests[0] ?? {};
      const [position = 0] = after === null ? [] : decodeCursor(HABILITATIONS, HABILITATION_SHAPE, after);
      const versionIds = requests.map(({ parent }) => parent);
      const rows = await habilitationsOf(reader, versionIds, Number(position), first + 1);
      const byVersion = Map.groupBy(rows, (row) => row.versionId);
      return versionIds.map((id) => byVersion.get(id) ?? []);
    },
  );
}

/** Pages of the certifications that have a classification code, with one row more than asked. */
export function classifiedPagesLoader(reader: SqlReader): ClassifiedPages {
  const groupOf = (request: ClassifiedRequest): string => `${request.order} ${wayOf(request)}`;
  return byRequest(
    (request) => `${request.parent} ${groupOf(request)}`,
    groupOf,
    async (requests) => {
      const { first = 0, after = null, order = 'CODE' } = requests[0] ?? {};
      const keyset = after === null ? null : decodeCursor(classifiedScope(order), ORDERS[order].shape, after);
      const codes = requests.map(({ parent }) => parent);
      const rows = await classifiedPages(reader, codes, order, keyset, first + 1);
      const byCode = Map.groupBy(rows, (row) => row.classification);
      return codes.map((code) => byCode.get(code) ?? []);
    },
  );
}

export function classifiedCountLoader(reader: SqlReader): DataLoader<string, { readonly count: number } | null> {
  return oneByKey(
    (codes) => classifiedCounts(reader, codes),
    (row) => row.classification,
  );
}

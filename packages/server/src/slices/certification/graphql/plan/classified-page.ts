import type { Arguments, PageField } from '../../../../kernel/planner/book.ts';
import { placeOf } from '../../../../kernel/planner/sql-text.ts';
import { cursorTag, decodeCursor, type Keyset } from '../../../../kernel/read/cursor.ts';
import { pageRequest } from '../../../../kernel/read/page.ts';
import { SqlParameters } from '../../../../kernel/read/sql-parameters.ts';
import { remembered } from '../../../../kernel/remembered.ts';
import { countClassified, selectClassified } from '../../persistence/queries/search/classified-page.ts';
import { type CertificationOrder, ORDERS } from '../../persistence/queries/search/orders.ts';
import { classifiedOrder, classifiedScope } from '../page-loaders.ts';

/** Columns of a certification that its book reads. */
export const PAGE_COLUMNS = [
  'id',
  'code',
  'register',
  'code_number',
  'current_version_id',
  'title',
  'kind',
  'active',
  'state',
  'registration_end',
]
  .map((column) => `c.${column}`)
  .join(', ');

/** There are fewer. */
const MAX_ORDERS = 10;

/** Expressions of the keys of an order. */
export const keysOf = (order: CertificationOrder): readonly string[] => ORDERS[order].keys.map(({ sql }) => sql);

/** Parameters a statement names by templates: their names, and their values by them. */
export class TemplateParameters extends SqlParameters {
  private readonly prefix: string;

  constructor(prefix: string) {
    super((rank) => `{:${prefix}${rank}}`);
    this.prefix = prefix;
  }

  get byName(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.values.map((value, index) => [`${this.prefix}${index + 1}`, value]));
  }
}

/** The certifications that have the classification code `code`; null where there is none. */
export function classifiedPage(code: string, unless?: string): PageField<unknown> {
  const rowsAfter = (order: CertificationOrder, keyset: Keyset | null, parameters: TemplateParameters): string =>
    selectClassified(code, order, keyset, `${PAGE_COLUMNS}, ${placeOf(keysOf(order))} AS place`, parameters, '{limit}');
  const firstRows = remembered(MAX_ORDERS, (order) =>
    rowsAfter(order as CertificationOrder, null, new TemplateParameters('k')),
  );
  const count = countClassified(code);
  return {
    kind: 'page',
    type: 'CertificationConnection',
    reads: ['first', 'after', 'orderBy'],
    ...(unless === undefined ? {} : { unless }),
    open: (args: Arguments) => {
      const { first, after } = pageRequest(Number(args.first), args.after as string | null | undefined);
      const order = classifiedOrder(args.orderBy as CertificationOrder | null | undefined);
      const scope = classifiedScope(order);
      const keyset = after === null ? null : decodeCursor(scope, ORDERS[order].shape, after);
      const parameters = new TemplateParameters('k');
      return {
        rows: keyset === null ? firstRows(order) : rowsAfter(order, keyset, parameters),
        count,
        parameters: {
          ...parameters.byName,
          first,
          hasPrevious: after !== null,
          tag: cursorTag(scope),
          corrections: '[]',
        },
      };
    },
  };
}

import type { PageSource, Source } from './book.ts';
import type { PlannedField, PlannedPage, RowPlan } from './plan.ts';
import { Numbering, type ParameterRef, Scope } from './scope.ts';

/** A statement whose one value is the JSON of a root field, and where its parameters come from. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly ParameterRef[];
}

/** Gives the page a field leads to, with the arguments of this request. */
export type PageOf<Context> = (page: PlannedPage<Context>) => {
  /** Place of its parameters among those given. */
  readonly given: number;
  readonly source: PageRead;
};

/** What of a page its statement is made of. */
type PageRead = Pick<PageSource, 'shared' | 'rows' | 'count' | 'parameters'>;

/** A row of the answer: a name none of its members can have, or `row_to_json` would take the member for the row. */
const ROW = '"#"';

/** Third stage: one statement for a root field that leads to one row. */
export function rowStatement<Context>(plan: RowPlan<Context>, source: Source, pageOf: PageOf<Context>): Statement {
  const numbering = new Numbering();
  const scope = new Scope(numbering, null, plan.book, 0);
  const text = `SELECT row_to_json(${ROW}) AS json FROM (${selectRow(plan, source, scope, pageOf)}) ${ROW}`;
  return { text, parameters: numbering.parameters };
}

/** One statement for a root field that is a page; it gives null where what the page was opened on does not hold. */
export function pageStatement<Context>(
  plan: RowPlan<Context>,
  source: PageRead & Pick<PageSource, 'provided'>,
  pageOf: PageOf<Context>,
): Statement {
  const numbering = new Numbering();
  const root = new Scope(numbering, null, { row: 'root' }, 0);
  const scope = pageScope(root, 0, plan, source);
  const page = `(${selectPage(plan, source, scope, pageOf)})`;
  const { provided } = source;
  const text = `SELECT ${provided ? `CASE WHEN ${scope.fill(provided.sql)} THEN ${page} END` : page} AS json`;
  return { text, parameters: numbering.parameters };
}

/**
 * One statement for several root fields, each in the column `columnOf` names. `given` says how many sets of values each
 * is given; no text of a statement but a parameter begins with a dollar sign.
 */
export function together(statements: readonly (Statement & { readonly given: number })[]): Statement {
  const [only] = statements;
  if (statements.length === 1 && only) return only;
  const parameters: ParameterRef[] = [];
  let sets = 0;
  const columns = statements.map((statement, index) => {
    const before = parameters.length;
    const text = statement.text.replace(/\$(\d+)/g, (_, rank: string) => `$${Number(rank) + before}`);
    for (const { given, name } of statement.parameters) parameters.push({ given: sets + given, name });
    sets += statement.given;
    return `(${text}) AS "${columnOf(index)}"`;
  });
  return { text: `SELECT ${columns.join(', ')}`, parameters };
}

/** The column of a root field, by its rank among those read together. */
function columnOf(index: number): string {
  return index === 0 ? 'json' : `json${index}`;
}

/** `SELECT … AS "key", … FROM …`: one row of the answer's objects for each row of the source. */
function selectRow<Context>(plan: RowPlan<Context>, source: Source, scope: Scope, pageOf: PageOf<Context>): string {
  const from = scope.fill(source.from);
  const where = source.where === undefined ? '' : ` WHERE ${scope.fill(source.where)}`;
  const fields = selectFields(plan, scope, pageOf);
  const isTold = source.order !== undefined && !(source.isOrdered && scope.joined.length === 0);
  const order = isTold ? ` ORDER BY ${scope.fill(source.order)}` : '';
  return `SELECT ${fields} FROM ${[from, ...scope.joined].join(' ')}${where}${order}`;
}

function selectFields<Context>(plan: RowPlan<Context>, scope: Scope, pageOf: PageOf<Context>): string {
  return plan.fields.map((field) => `${expression(field, scope, pageOf)} AS "${field.key}"`).join(', ');
}

function expression<Context>(field: PlannedField<Context>, scope: Scope, pageOf: PageOf<Context>): string {
  switch (field.kind) {
    case 'value':
      return scope.fill(field.sql);
    case 'row':
      return `(SELECT row_to_json(${ROW}) FROM (${selectRow(field.row, field.source, scope.inside(field.row.book, field.source), pageOf)}) ${ROW})`;
    case 'rows':
      return listOf(selectRow(field.row, field.source, scope.inside(field.row.book, field.source), pageOf));
    case 'page': {
      const { given, source } = pageOf(field);
      const page = `(${selectPage(field.row, source, pageScope(scope, given, field.row, source), pageOf)})`;
      return field.book.unless === undefined
        ? page
        : `CASE WHEN ${scope.fill(field.book.unless)} THEN NULL ELSE ${page} END`;
    }
    case 'derived':
      return marked(field.derivation, scope.fill(field.facts));
    case 'derivedRows': {
      const { book, held } = field;
      const facts = Object.entries(book.facts).map(([key, sql]) => ({ key, kind: 'value', sql }) as const);
      const rows = held.map(({ property, source, row }) => ({ key: property, kind: 'row', source, row }) as const);
      const member = { book: { row: book.row, fields: {} }, fields: [...facts, ...rows] };
      return marked(field.derivation, listOf(selectRow(member, book.source, scope.inside(book, book.source), pageOf)));
    }
  }
}

function listOf(select: string): string {
  return `(SELECT coalesce(json_agg(${ROW}), '[]') FROM (${select}) ${ROW})`;
}

/**
 * How many rows a page has is written out: of a parameter PostgreSQL cannot tell that a page is short, and would rather
 * plan the statement anew at each run.
 */
function pageScope<Context>(
  within: Scope,
  given: number,
  plan: RowPlan<Context>,
  { count, parameters: { first } }: PageRead,
): Scope {
  return within.page(given, { count, limit: String(asksFurther(plan) ? first + 1 : first) });
}

/** Whether it is asked what stands before and after a page. */
function asksFurther<Context>({ fields }: RowPlan<Context>): boolean {
  return fields.some((field) => field.kind === 'row' && field.source.isPage);
}

/** A field of a page that holds no row too many. */
function ofWholePage<Context>(field: PlannedField<Context>): PlannedField<Context> {
  if (field.kind !== 'rows' || !field.source.isPage) return field;
  const { where: _, ...source } = field.source;
  return { ...field, source: { ...source, isOrdered: true } };
}

/**
 * A page's rows are read once, numbered, and every field of the connection reads them there. Read by one field alone,
 * they are planned with it, and what it does not read of them, their numbers included, is never computed.
 */
function selectPage<Context>(
  plan: RowPlan<Context>,
  { shared, rows }: PageRead,
  scope: Scope,
  pageOf: PageOf<Context>,
): string {
  const page = scope.fill('{page}');
  const before = shared === undefined ? '' : `${scope.fill(shared)}, `;
  const read = scope.fill(rows);
  const asked = asksFurther(plan) ? plan : { ...plan, fields: plan.fields.map(ofWholePage) };
  const fields = selectFields(asked, scope, pageOf);
  return `WITH ${before}${page} AS (SELECT p.*, row_number() OVER () AS n FROM (${read}) p)
    SELECT row_to_json(${ROW}) FROM (SELECT ${fields}) ${ROW}`;
}

/** Facts where a derived value will stand, or null; no name of GraphQL begins with a number sign. */
function marked(derivation: number, facts: string): string {
  return `json_build_object('#${derivation}', ${facts}, '#', 0)`;
}

import { getArgumentValues } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ByteText } from '../byte-text.ts';
import type { SqlReader } from '../read/sql-reader.ts';
import type { PageSource, Parameters } from './book.ts';
import { type Plan, type PlannedRoot, type RootRow, Unplanned } from './plan.ts';
import type { Variables } from './selection.ts';
import { type ArgumentsOf, dataText, PlannedData, withDerived } from './splice.ts';
import { type PageOf, pageStatement, rowStatement, type Statement } from './sql.ts';

/** What arguments decide of a statement: orders, filters, whether a page is the first. One plan keeps so many. */
const MAX_STATEMENTS = 50;
/** Data seldom change twice while one page is read; more often, the resolvers answer. */
const MAX_OPENINGS = 3;

/** An operation that can be answered by one statement for each of its root fields. */
export class PlannedOperation<Context extends { readonly reader: SqlReader }> {
  private readonly statements = new LRUCache<string, Statement>({ max: MAX_STATEMENTS });
  private readonly plan: Plan<Context>;

  constructor(plan: Plan<Context>) {
    this.plan = plan;
  }

  /** Answers it. Throws what a root field, a page or the database refuses. */
  async answer(variables: Variables, context: Context): Promise<PlannedData> {
    const { roots, derivations } = this.plan;
    const argumentsOf: ArgumentsOf = ({ field, node }) =>
      field === undefined || field.args.length === 0 ? {} : getArgumentValues(field, node, variables);
    const texts = await Promise.all(roots.map((root) => this.rootText(root, argumentsOf, context)));
    const fields = roots.map(({ selection }, index) => ({
      key: selection.key,
      text: withDerived(texts[index] ?? 'null', derivations, argumentsOf, context),
    }));
    return new PlannedData(dataText(fields));
  }

  private async rootText(
    { selection, field, rows }: PlannedRoot<Context>,
    argumentsOf: ArgumentsOf,
    context: Context,
  ): Promise<ByteText> {
    if (field === null) return '"Query"';
    const args = argumentsOf(selection);
    if (field.kind === 'page') {
      const root = rootRow(rows, field.type);
      const below = openPages(root, argumentsOf, context);
      for (let times = 1; times <= MAX_OPENINGS; times += 1) {
        const page = await field.open(args, context);
        const key = `${selection.key} ${page.provided?.sql} ${page.rows} ${page.count} ${below.key}`;
        const statement = this.statement(key, () => pageStatement(root.row, page, below.pageOf));
        const text = await read(statement, [page.parameters, ...below.parameters], context);
        if (text !== null) return text;
        page.provided?.otherwise();
      }
      throw new Error('What a page is opened on changes again and again.');
    }
    const opened = await field.open(args, context);
    if (opened === null) return 'null';
    const root = rootRow(rows, opened.type);
    const below = openPages(root, argumentsOf, context);
    const { from, where = '' } = opened.source;
    const key = `${selection.key} ${opened.type} ${from} ${where} ${below.key}`;
    const statement = this.statement(key, () => rowStatement(root.row, opened.source, below.pageOf));
    return (await read(statement, [opened.parameters, ...below.parameters], context)) ?? 'null';
  }

  private statement(key: string, write: () => Statement): Statement {
    const known = this.statements.get(key);
    if (known !== undefined) return known;
    const statement = write();
    this.statements.set(key, statement);
    return statement;
  }
}

function rootRow<Context>(rows: ReadonlyMap<string, RootRow<Context>>, type: string): RootRow<Context> {
  const row = rows.get(type);
  if (row === undefined) throw new Unplanned(`A root field leads to ${type}, which is not planned for`);
  return row;
}

/** The pages below a root, opened with the arguments of this request. */
function openPages<Context>(
  { pages }: RootRow<Context>,
  argumentsOf: ArgumentsOf,
  context: Context,
): { readonly key: string; readonly parameters: readonly Parameters[]; readonly pageOf: PageOf<Context> } {
  const sources = pages.map(({ selection, book }): PageSource => book.open(argumentsOf(selection), context));
  return {
    key: sources.map(({ rows, count }) => `${rows} ${count}`).join(' '),
    parameters: sources.map(({ parameters }) => parameters),
    pageOf: (page) => {
      const index = pages.indexOf(page);
      const source = sources[index];
      if (source === undefined) throw new Error('A page of the plan was not opened.');
      return { given: index + 1, source };
    },
  };
}

async function read(
  { text, parameters }: Statement,
  given: readonly Parameters[],
  { reader }: { readonly reader: SqlReader },
): Promise<ByteText | null> {
  const values = parameters.map(({ given: index, name }) => {
    const values = given[index];
    if (values === undefined || !(name in values))
      throw new Error(`A template of the book reads ${name}, which nothing gives.`);
    return values[name];
  });
  const [row] = await reader.rows<{ json: ByteText | null }>(text, values, 'bytes');
  return row?.json ?? null;
}

import { LRUCache } from 'lru-cache';
import type { ByteText } from '../byte-text.ts';
import type { ByteRow } from '../read/bytes-query.ts';
import type { SqlReader } from '../read/sql-reader.ts';
import type { PageSource, Parameters } from './book.ts';
import { FieldArguments } from './field-arguments.ts';
import { type Plan, type PlannedRoot, type RootRow, Unplanned } from './plan.ts';
import type { Variables } from './selection.ts';
import { namesOf } from './short-names.ts';
import { type ArgumentsOf, dataText, PlannedData, withDerived } from './splice.ts';
import { type PageOf, pageStatement, rowStatement, type Statement, together } from './sql.ts';

/** What arguments decide of a statement: orders, filters, whether a page is the first. One plan keeps so many. */
const MAX_STATEMENTS = 50;
/** Data seldom change twice while one page is read; more often, the resolvers answer. */
const MAX_OPENINGS = 3;

/** A root field whose arguments are known: what reads it, or the text it has already. */
type Opened = string | OpenedRoot;

interface OpenedRoot {
  /** Names the statement among those of the operation. */
  readonly key: string;
  readonly write: () => Statement;
  /** Values of its parameters: the root's, then those of each page below it. */
  readonly given: readonly Parameters[];
  /** Of a page that was opened on something that need not hold any more: opens it again. */
  readonly again?: () => Promise<OpenedRoot>;
}

/** An operation that can be answered by one statement: all its root fields see the same data. */
export class PlannedOperation<Context extends { readonly reader: SqlReader }> {
  private readonly statements = new LRUCache<string, Statement>({ max: MAX_STATEMENTS });
  private readonly fieldArguments = new FieldArguments();
  private readonly plan: Plan<Context>;

  constructor(plan: Plan<Context>) {
    this.plan = plan;
  }

  /** Answers it. Throws what a root field, a page or the database refuses. */
  async answer(variables: Variables, context: Context): Promise<PlannedData> {
    const { roots, derivations } = this.plan;
    const argumentsOf = this.fieldArguments.with(variables);
    const opened = await Promise.all(roots.map((root) => open(root, argumentsOf, context)));
    const texts = await this.read(opened, context);
    const fields = roots.map(({ selection }, index) => ({
      key: selection.key,
      text: withDerived(texts[index] ?? 'null', derivations, argumentsOf, context),
    }));
    return new PlannedData(dataText(fields));
  }

  private async read(opened: readonly Opened[], context: Context): Promise<readonly ByteText[]> {
    const asked = opened.filter((root) => typeof root !== 'string');
    const found = await this.readTogether(asked, context);
    const texts = await Promise.all(
      asked.map(async (root, index) => found[index] ?? (root.again ? this.readAgain(root.again, context) : 'null')),
    );
    const next = texts.values();
    return opened.map((root) => (typeof root === 'string' ? root : (next.next().value ?? 'null')));
  }

  private async readTogether(
    asked: readonly OpenedRoot[],
    { reader }: Context,
  ): Promise<readonly (ByteText | undefined)[]> {
    if (asked.length === 0) return [];
    const { text, parameters } = this.statement(asked);
    const given = asked.flatMap((root) => root.given);
    const values = parameters.map(({ given: index, name }) => {
      const values = given[index];
      if (values === undefined || !(name in values))
        throw new Error(`A template of the book reads ${name}, which nothing gives.`);
      return values[name];
    });
    const [row] = await reader.rows<ByteRow>(text, values, 'bytes');
    return asked.map((_, index) => row?.[index] ?? undefined);
  }

  private async readAgain(again: NonNullable<OpenedRoot['again']>, context: Context): Promise<ByteText> {
    for (let times = 1; times < MAX_OPENINGS; times += 1) {
      const [text] = await this.readTogether([await again()], context);
      if (text !== undefined) return text;
    }
    throw new Error('What a page is opened on changes again and again.');
  }

  private statement(asked: readonly OpenedRoot[]): Statement {
    const key = asked.map((root) => root.key).join('\n');
    const known = this.statements.get(key);
    if (known !== undefined) return known;
    const statement = together(asked.map(({ write, given }) => ({ ...write(), given: given.length })));
    this.statements.set(key, statement);
    return statement;
  }
}

async function open<Context>(
  { selection, field, rows }: PlannedRoot<Context>,
  argumentsOf: ArgumentsOf,
  context: Context,
): Promise<Opened> {
  if (field === null) return '"Query"';
  const args = argumentsOf(selection);
  if (field.kind === 'page') {
    const root = rootRow(rows, field.type);
    const below = openPages(root, argumentsOf, context);
    const openPage = async (): Promise<OpenedRoot & { readonly provided: PageSource['provided'] }> => {
      const page = await field.open(args, context);
      return {
        key: `${selection.key} ${pageKey(page)} ${below.key}`,
        write: () => pageStatement(root.row, page, below.pageOf),
        given: [page.parameters, ...below.parameters],
        provided: page.provided,
      };
    };
    let page = await openPage();
    const again = async (): Promise<OpenedRoot> => {
      page.provided?.otherwise();
      page = await openPage();
      return page;
    };
    return { ...page, again };
  }
  const opened = await field.open(args, context);
  if (opened === null) return 'null';
  const root = rootRow(rows, opened.type);
  const below = openPages(root, argumentsOf, context);
  const { from, where = '' } = opened.source;
  return {
    key: `${selection.key} ${opened.type} ${namesOf(from, where)} ${below.key}`,
    write: () => rowStatement(root.row, opened.source, below.pageOf),
    given: [opened.parameters, ...below.parameters],
  };
}

/** Tells apart the statements of a page. */
function pageKey({ provided, shared, rows, count, parameters: { first } }: PageSource): string {
  return `${first} ${namesOf(provided?.sql, shared, rows, count)}`;
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
    key: sources.map(pageKey).join(' '),
    parameters: sources.map(({ parameters }) => parameters),
    pageOf: (page) => {
      const index = pages.indexOf(page);
      const source = sources[index];
      if (source === undefined) throw new Error('A page of the plan was not opened.');
      return { given: index + 1, source };
    },
  };
}

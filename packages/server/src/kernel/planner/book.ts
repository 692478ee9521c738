/**
 * What the planner knows of a schema: for each field it may plan, how SQL answers it. Plain data, written by the slice
 * that owns the type. A field that is not in the book is answered by its resolver.
 *
 * SQL is written as templates, so that one rule serves a row wherever it stands:
 * - `{c}`: the row named c of the type itself, or one of its `joins`, which is then joined; `{^c}`: the same, of the
 *   row that holds this one; `{^^c}`: of the one above;
 * - `{:name}`: a parameter, among those that the page or root around gives; never text of the statement.
 */
export interface Book<Context> {
  readonly types: Readonly<Record<string, TypeBook<Context>>>;
  /** Fields of Query. */
  readonly roots: Readonly<Record<string, RootField<Context>>>;
}

/** How the fields of one object type are read. */
export interface TypeBook<Context> {
  /** Name its fields give to its row. */
  readonly row: string;
  /** Rows tied one to one to it: joined only if a field asked for reads them. */
  readonly joins?: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldBook<Context>>>;
}

/** Where rows are read: templates of what stands after FROM, WHERE and ORDER BY. */
export interface Source {
  readonly from: string;
  readonly where?: string;
  readonly order?: string;
  /** Rows named alike here and in the row that holds this one, and the same: they are not read again. */
  readonly shares?: readonly string[];
  /** They are those of the page around, which may hold one more than is asked for: `where` leaves it out. */
  readonly isPage?: boolean;
  /** They come in that order: it need be told only where others are joined to them. */
  readonly isOrdered?: boolean;
}

/** Arguments of a field, coerced and with their defaults. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Values of the parameters of a statement, by the name templates give them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One page of a list, and how to count the list. */
export interface PageSource {
  /** What both the page and the count read, and is read once for them: `name AS (SELECT …)`. */
  readonly shared?: string;
  /**
   * A SELECT of the first `{limit}` rows, in order, as the row of the node type, with their cursor's text as `place`:
   * those of the page, and one more where it is asked whether others come after them.
   */
  readonly rows: string;
  /** An expression: how many rows the whole list has. */
  readonly count: string;
  /**
   * Of a root, what it was opened on besides its arguments: a condition read with the page. Where it does not hold, what
   * was remembered is forgotten and the page is opened again.
   */
  readonly provided?: { readonly sql: string; readonly otherwise: () => void };
  /** `first`, and whether rows come before the page, are always among them. */
  readonly parameters: Parameters & { readonly first: number; readonly hasPrevious: boolean };
}

/** The one row a root field leads to. */
export interface RowSource {
  /** Name of the object type. */
  readonly type: string;
  readonly source: Source;
  readonly parameters: Parameters;
}

export type FieldBook<Context> =
  | ValueField
  | RowField
  | PageField<Context>
  | Derived<Context>
  | DerivedRows<Context>
  | KeptField<Context>;

/** What a field with arguments makes of them; one that has others, added since, is answered by its resolver. */
export interface ReadsArguments {
  /** Names of the arguments that are read; none by default. */
  readonly reads?: readonly string[];
}

/** An expression of SQL. */
export interface ValueField {
  readonly kind: 'value';
  readonly sql: string;
}

/** An object: one row or none; or a list of objects. */
export interface RowField {
  readonly kind: 'row' | 'rows';
  readonly type: string;
  readonly source: Source;
}

/** A connection; null where `unless` holds. */
export interface PageField<Context> extends ReadsArguments {
  readonly kind: 'page';
  /** Name of the connection's type. */
  readonly type: string;
  readonly unless?: string;
  /** Throws what the resolver would refuse: the resolver then answers. */
  readonly open: (args: Arguments, context: Context) => PageSource;
}

/**
 * By object type, the fields that a derived value holds, with the arguments it reads: "name", "sentence(language)"; any
 * other field of theirs is answered by its resolver.
 */
export type DerivedShape = Readonly<Record<string, readonly string[]>>;

/** A field whose value a function of the domain makes out of facts: SQL brings the facts, the answer is completed with it. */
export interface Derived<Context> extends ReadsArguments {
  readonly kind: 'derived';
  /** An expression of JSON: the facts; the field is null where it is. */
  readonly facts: string;
  /** Of a field that leads to objects: what they hold. */
  readonly gives?: DerivedShape;
  /** Gives the value of the field; of an object type, an object whose properties, or methods of arguments, are its fields. */
  readonly derive: (facts: unknown, args: Arguments, context: Context) => unknown;
}

/**
 * A derived field made out of several rows, which may hold rows of planned types: of each member, those that fields of
 * the type ask for are read with it, and stand in the value as the member itself.
 */
export interface DerivedRows<Context> extends ReadsArguments {
  readonly kind: 'derivedRows';
  /** Name templates give to a member's row. */
  readonly row: string;
  readonly source: Source;
  /** What `derive` reads of a member, by property. */
  readonly facts: Readonly<Record<string, string>>;
  /** By type: which row a member stands for. */
  readonly holds: Readonly<Record<string, Source>>;
  readonly gives: DerivedShape;
  readonly derive: (members: readonly Member[], args: Arguments, context: Context) => unknown;
}

/** An object or a list kept whole in one value: handed over as it is kept, or unrolled where rows tied to it are asked for. */
export interface KeptField<Context> {
  readonly kind: 'kept';
  /** The way that serves when all that is asked for is in what it gives. */
  readonly whole: Derived<Context>;
  readonly unrolled: RowField;
}

/** The facts of a member, and under names of the planner's own, the rows it stands for. */
export type Member = Readonly<Record<string, unknown>>;

/** A field of Query: finds, out of its arguments, where to read. May refuse (throws): the resolver then answers. */
export type RootField<Context> = ReadsArguments &
  (
    | {
        readonly kind: 'row';
        readonly open: (args: Arguments, context: Context) => Promise<RowSource | null> | RowSource | null;
      }
    | {
        readonly kind: 'page';
        readonly type: string;
        readonly open: (args: Arguments, context: Context) => Promise<PageSource>;
      }
  );

export const value = (sql: string): ValueField => ({ kind: 'value', sql });

export const row = (type: string, source: Source): RowField => ({ kind: 'row', type, source });

export const rows = (type: string, source: Source): RowField => ({ kind: 'rows', type, source });

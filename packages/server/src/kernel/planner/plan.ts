import type { GraphQLField } from 'graphql';
import type {
  Book,
  Derived,
  DerivedRows,
  DerivedShape,
  FieldBook,
  KeptField,
  PageField,
  RootField,
  RowField,
  Source,
  TypeBook,
} from './book.ts';
import type { Selection } from './selection.ts';

/** A document's answer, root field by root field, in order. */
export interface Plan<Context> {
  readonly roots: readonly PlannedRoot<Context>[];
  /** Every derived field, by the number that marks its place in the text SQL gives. */
  readonly derivations: readonly Derivation<Context>[];
}

/** A root field and, by object type, what is read of the row it leads to. */
export interface PlannedRoot<Context> {
  readonly selection: Selection;
  /** Null for `__typename`. */
  readonly field: RootField<Context> | null;
  readonly rows: ReadonlyMap<string, RootRow<Context>>;
}

/** What is read of the row of a root field, and every page below it, in the order they are met. */
export interface RootRow<Context> {
  readonly row: RowPlan<Context>;
  readonly pages: readonly PlannedPage<Context>[];
}

/** What is read of a row. */
export interface RowPlan<Context> {
  readonly book: TypeBook<Context>;
  readonly fields: readonly PlannedField<Context>[];
}

export type PlannedPage<Context> = Extract<PlannedField<Context>, { kind: 'page' }>;

/** One member of an object of the answer. */
export type PlannedField<Context> = { readonly key: string } & (
  | { readonly kind: 'value'; readonly sql: string }
  | { readonly kind: 'row' | 'rows'; readonly source: Source; readonly row: RowPlan<Context> }
  | {
      readonly kind: 'page';
      readonly selection: Selection;
      readonly book: PageField<Context>;
      readonly row: RowPlan<Context>;
    }
  | { readonly kind: 'derived'; readonly derivation: number; readonly facts: string }
  | {
      readonly kind: 'derivedRows';
      readonly derivation: number;
      readonly book: DerivedRows<Context>;
      readonly held: readonly Held<Context>[];
    }
);

/** A row that a derived value holds. */
export interface Held<Context> {
  readonly selection: Selection;
  /** The member's property it is read into. */
  readonly property: string;
  readonly source: Source;
  readonly row: RowPlan<Context>;
}

/** How a derived field is completed. */
export interface Derivation<Context> {
  readonly selection: Selection;
  readonly book: Derived<Context> | DerivedRows<Context>;
  readonly held: readonly Held<Context>[];
}

/** Why a document is left to the resolvers, in words. */
export class Unplanned extends Error {
  override readonly name = 'Unplanned';
}

/** PostgreSQL cuts longer names of columns. */
const LONGEST_KEY = 63;

/**
 * Second stage: where each selected field is read, by the book. Refuses (throws Unplanned) an operation any field of
 * which is not in the book.
 */
export function planSelections<Context>(selections: readonly Selection[], book: Book<Context>): Plan<Context> {
  const derivations: Derivation<Context>[] = [];

  const planRow = (type: string, selected: readonly Selection[]): RowPlan<Context> => {
    const typeBook = book.types[type];
    if (!typeBook) throw new Unplanned(`${type} is not in the book`);
    return { book: typeBook, fields: selected.map((selection) => planField(type, typeBook, selection)) };
  };

  const planField = (type: string, typeBook: TypeBook<Context>, selection: Selection): PlannedField<Context> => {
    const { key, name } = selection;
    if (key.length > LONGEST_KEY) throw new Unplanned(`${key} is longer than ${LONGEST_KEY} characters`);
    if (name === '__typename') return { key, kind: 'value', sql: `'${type}'` };
    const known = Object.hasOwn(typeBook.fields, name) ? typeBook.fields[name] : undefined;
    if (!known) throw new Unplanned(`${type}.${name} is not in the book`);
    const field = known.kind === 'kept' ? wayOf(known, selection) : known;
    refuseIgnored(type, field, selection);
    switch (field.kind) {
      case 'value':
        return { key, kind: 'value', sql: field.sql };
      case 'row':
      case 'rows':
        return { key, kind: field.kind, source: field.source, row: planRow(field.type, on(selection, field.type)) };
      case 'page':
        return { key, kind: 'page', selection, book: field, row: planRow(field.type, on(selection, field.type)) };
      case 'derived':
        refuse(ungiven(selection, field.gives ?? {}, {}));
        return { key, kind: 'derived', derivation: derive(selection, field, []), facts: field.facts };
      case 'derivedRows': {
        refuse(ungiven(selection, field.gives, field.holds));
        const held = planHeld(selection, field, []);
        return { key, kind: 'derivedRows', derivation: derive(selection, field, held), book: field, held };
      }
    }
  };

  const derive = (
    selection: Selection,
    field: Derived<Context> | DerivedRows<Context>,
    held: readonly Held<Context>[],
  ): number => derivations.push({ selection, book: field, held }) - 1;

  /** The rows a derived value holds: wherever its selections reach a type they are of. */
  const planHeld = (within: Selection, field: DerivedRows<Context>, found: Held<Context>[]): Held<Context>[] => {
    for (const [type, selected] of within.on) {
      const source = field.holds[type];
      if (source) {
        found.push({ selection: within, property: `held${found.length}`, source, row: planRow(type, selected) });
      } else {
        for (const selection of selected) planHeld(selection, field, found);
      }
    }
    return found;
  };

  const roots = selections.map((selection): PlannedRoot<Context> => {
    if (selection.name === '__typename') return { selection, field: null, rows: new Map() };
    const field = Object.hasOwn(book.roots, selection.name) ? book.roots[selection.name] : undefined;
    if (!field) throw new Unplanned(`Query.${selection.name} is not in the book`);
    refuseIgnored('Query', field, selection);
    const types = field.kind === 'page' ? [[field.type, on(selection, field.type)] as const] : [...selection.on];
    const rootRow = (type: string, selected: readonly Selection[]): RootRow<Context> => {
      const row = planRow(type, selected);
      return { row, pages: pagesOf(row) };
    };
    return { selection, field, rows: new Map(types.map(([type, selected]) => [type, rootRow(type, selected)])) };
  });
  return { roots, derivations };
}

/** Whether a field has arguments that its book does not read: they came after it. */
export function ignoresArguments<Context>(
  book: FieldBook<Context> | RootField<Context>,
  { args }: Pick<GraphQLField<unknown, unknown>, 'args'>,
): boolean {
  const read = 'reads' in book ? (book.reads ?? []) : [];
  return args.some(({ name }) => !read.includes(name));
}

function refuseIgnored<Context>(
  type: string,
  book: FieldBook<Context> | RootField<Context>,
  selection: Selection,
): void {
  if (selection.field && ignoresArguments(book, selection.field))
    throw new Unplanned(`${type}.${selection.name} has arguments that the book does not read`);
}

/** A field as derived values say they hold it: "name", "sentence(language)". */
export function signatureOf({ name, args }: Pick<GraphQLField<unknown, unknown>, 'name' | 'args'>): string {
  return args.length === 0 ? name : `${name}(${args.map((argument) => argument.name).join(', ')})`;
}

/** The first field, "Type.name", that a derived value does not hold, down to the rows it stands for; null when it holds all. */
function ungiven(within: Selection, gives: DerivedShape, holds: Readonly<Record<string, Source>>): string | null {
  for (const [type, selected] of within.on) {
    if (Object.hasOwn(holds, type)) continue;
    const given = Object.hasOwn(gives, type) ? gives[type] : undefined;
    for (const selection of selected) {
      if (selection.name === '__typename') continue;
      if (!selection.field || !given?.includes(signatureOf(selection.field))) return `${type}.${selection.name}`;
      const below = ungiven(selection, gives, holds);
      if (below !== null) return below;
    }
  }
  return null;
}

function refuse(field: string | null): void {
  if (field !== null) throw new Unplanned(`${field} is not in the book`);
}

function wayOf<Context>({ whole, unrolled }: KeptField<Context>, selection: Selection): Derived<Context> | RowField {
  return ungiven(selection, whole.gives ?? {}, {}) === null ? whole : unrolled;
}

function on(selection: Selection, type: string): readonly Selection[] {
  return selection.on.get(type) ?? [];
}

function pagesOf<Context>({ fields }: RowPlan<Context>): readonly PlannedPage<Context>[] {
  return fields.flatMap((field) => {
    switch (field.kind) {
      case 'page':
        return [field, ...pagesOf(field.row)];
      case 'row':
      case 'rows':
        return pagesOf(field.row);
      case 'derivedRows':
        return field.held.flatMap(({ row }) => pagesOf(row));
      case 'value':
      case 'derived':
        return [];
    }
  });
}

import type { Source, TypeBook } from './book.ts';

/** A parameter of a statement: a name among the values given by the root (0) or by a page (1…), in the order they are met. */
export interface ParameterRef {
  readonly given: number;
  readonly name: string;
}

/** What a statement being written has numbered so far. */
export class Numbering {
  readonly parameters: ParameterRef[] = [];
  private aliases = 0;

  /** A name no other row of the statement has. */
  alias(name: string): string {
    this.aliases += 1;
    return `${name}${this.aliases}`;
  }

  /** "$3": the same for the same parameter. */
  parameter(given: number, name: string): string {
    const known = this.parameters.findIndex((each) => each.given === given && each.name === name);
    return `$${(known === -1 ? this.parameters.push({ given, name }) - 1 : known) + 1}`;
  }
}

const PLACEHOLDER = /\{(\^*)([a-z]\w*)\}|\{:([a-z]\w*)\}/gi;

/** The rows templates may name at one place of a statement, and those around them. */
export class Scope {
  /** Joins that what was filled so far reads, in the order they depend on each other. */
  readonly joined: string[] = [];
  private readonly aliases = new Map<string, string>();

  private readonly numbering: Numbering;
  private readonly parent: Scope | null;
  private readonly book: Pick<TypeBook<unknown>, 'row' | 'joins'>;
  private readonly given: number;
  private readonly expressions: Readonly<Record<string, string>>;
  private readonly shares: readonly string[];

  /**
   * `given` says whose parameters templates read here; `expressions` are templates that templates may name; rows it
   * `shares` are those of its parent.
   */
  constructor(
    numbering: Numbering,
    parent: Scope | null,
    book: Pick<TypeBook<unknown>, 'row' | 'joins'>,
    given: number,
    expressions: Readonly<Record<string, string>> = {},
    shares: readonly string[] = [],
  ) {
    this.numbering = numbering;
    this.parent = parent;
    this.book = book;
    this.given = given;
    this.expressions = expressions;
    this.shares = shares;
    this.aliases.set(book.row, numbering.alias(book.row));
  }

  /** The scope of a row inside this one, which may share rows with it. */
  inside(book: Pick<TypeBook<unknown>, 'row' | 'joins'>, { shares }: Pick<Source, 'shares'> = {}): Scope {
    return new Scope(this.numbering, this, book, this.given, {}, shares);
  }

  /** The scope of a page inside this one, with parameters of its own and expressions for how long its list is and how many rows it reads. */
  page(given: number, expressions: { readonly count: string; readonly limit: string }): Scope {
    return new Scope(this.numbering, this, { row: 'page' }, given, expressions);
  }

  /** A template as SQL. */
  fill(template: string): string {
    return template.replace(PLACEHOLDER, (_, up: string, name: string | undefined, parameter: string) =>
      name === undefined ? this.numbering.parameter(this.given, parameter) : this.above(up.length).resolve(name),
    );
  }

  private above(levels: number): Scope {
    if (levels === 0) return this;
    if (this.parent === null) throw new Error('A template of the book names a row above the root.');
    return this.parent.above(levels - 1);
  }

  private resolve(name: string): string {
    const known = this.aliases.get(name);
    if (known !== undefined) return known;
    if (this.shares.includes(name)) return this.above(1).resolve(name);
    const expression = this.expressions[name];
    if (expression !== undefined) return this.fill(expression);
    const join = this.book.joins?.[name];
    if (join === undefined)
      throw new Error(`A template of the book names ${name}, which is no row of ${this.book.row}.`);
    this.aliases.set(name, this.numbering.alias(name));
    this.joined.push(this.fill(join));
    return this.aliases.get(name) ?? name;
  }
}

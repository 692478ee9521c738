import { CopyBytes, type LexemePlaces } from './copy-bytes.ts';

/** How one column of a row is written. */
export type Column<R> = (to: CopyBytes, row: R) => void;

function column<R, V>(of: (row: R) => V | null, write: (to: CopyBytes, value: V) => void): Column<R> {
  return (to, row) => {
    const value = of(row);
    if (value === null) to.absent();
    else write(to, value);
  };
}

export const integer = <R>(of: (row: R) => number | null): Column<R> => column(of, (to, value) => to.integer(value));
export const small = <R>(of: (row: R) => number | null): Column<R> => column(of, (to, value) => to.small(value));
export const boolean = <R>(of: (row: R) => boolean | null): Column<R> => column(of, (to, value) => to.boolean(value));
export const date = <R>(of: (row: R) => string | null): Column<R> => column(of, (to, value) => to.date(value));
export const hex = <R>(of: (row: R) => string | null): Column<R> => column(of, (to, value) => to.hex(value));
export const text = <R>(of: (row: R) => string | null): Column<R> => column(of, (to, value) => to.text(value));
export const json = <R>(of: (row: R) => object | null): Column<R> => column(of, (to, value) => to.json(value));
export const texts = <R>(of: (row: R) => readonly string[]): Column<R> => column(of, (to, value) => to.texts(value));
export const lexemes = <R>(of: (row: R) => LexemePlaces): Column<R> => column(of, (to, value) => to.lexemes(value));

/** Rows of one table, with the columns they are in, ready for `COPY … WITH (FORMAT binary)`. */
export interface CopyBatch {
  readonly table: string;
  readonly columns: readonly string[];
  readonly bytes: Uint8Array;
}

/** Collects the rows of one table; the types of the columns must be those of the table. */
export class CopyTable<R> {
  private readonly table: string;
  private readonly names: readonly string[];
  private readonly columns: readonly Column<R>[];
  private readonly to = new CopyBytes();

  constructor(table: string, columns: Readonly<Record<string, Column<R>>>) {
    this.table = table;
    this.names = Object.keys(columns);
    this.columns = Object.values(columns);
  }

  add(row: R): void {
    this.to.row(this.columns.length);
    for (const column of this.columns) column(this.to, row);
  }

  /** Bytes that the rows added since the last time take. */
  get size(): number {
    return this.to.size;
  }

  /** Moves the rows added since the last time to where they are to stand, as large as `size` says. */
  moveTo(bytes: Uint8Array): CopyBatch {
    this.to.moveTo(bytes);
    return { table: this.table, columns: this.names, bytes };
  }
}

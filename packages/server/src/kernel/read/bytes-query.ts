import type { Submittable } from 'pg';
import { serialize } from 'pg-protocol';
import type { ByteText } from '../byte-text.ts';
import { parameterText } from './parameter-text.ts';

/** A row as the texts of its columns, in their order. */
export type ByteRow = readonly (ByteText | null)[];

/** What a connection of `pg` remembers of its statements, and where it is written to; its types hide the first. */
interface Remembers {
  readonly stream: { write(bytes: Buffer): unknown };
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly submittedNamedStatements: Record<string, string>;
}

const RUN = Buffer.concat([serialize.execute(), serialize.sync()]);

/**
 * A prepared statement whose rows stay as they come. The query of `pg` asks PostgreSQL to describe the columns at every
 * run, makes objects of the rows, and writes in four pieces: more than all else a small answer needs.
 */
export class BytesQuery implements Submittable {
  /** `pg` remembers by these two that a connection has prepared it. */
  readonly name: string;
  readonly text: string;
  /** Told the end by `pg`. */
  readonly callback: (error: unknown, rows?: readonly ByteRow[]) => void;
  private readonly values: readonly (string | null)[];
  private readonly rows: ByteRow[] = [];

  constructor(name: string, text: string, values: readonly unknown[], callback: BytesQuery['callback']) {
    this.name = name;
    this.text = text;
    this.values = values.map(parameterText);
    this.callback = callback;
  }

  submit(connection: object): void {
    const { stream, parsedStatements, submittedNamedStatements } = connection as Remembers;
    const { name, text, values } = this;
    const bind = serialize.bind({ statement: name, values: [...values] });
    const isPrepared = parsedStatements[name] !== undefined;
    if (!isPrepared) submittedNamedStatements[name] = text;
    stream.write(Buffer.concat(isPrepared ? [bind, RUN] : [serialize.parse({ name, text }), bind, RUN]));
  }

  handleDataRow({ fields }: { readonly fields: ByteRow }): void {
    this.rows.push(fields);
  }

  handleCommandComplete(): void {
    // Nothing is known of it that the rows do not say.
  }

  handleError(error: unknown): void {
    this.callback(error);
  }

  handleReadyForQuery(): void {
    this.callback(null, this.rows);
  }
}

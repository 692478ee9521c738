/** The lexemes of a text with their places in it, as `tsvector` keeps them: place, and weight in the two highest bits. */
export type LexemePlaces = ReadonlyMap<string, readonly number[]>;

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const TRAILER = -1;
const TRAILER_BYTES = 2;
const ABSENT = -1;
const TEXT_TYPE = 25;
const JSONB_VERSION = 1;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2000, 0, 1) / DAY_MS;
const FIRST_SIZE = 64 * 1024;
/** Up to this length a loop is quicker than a call to the encoder. */
const SHORT = 40;
const LARGEST_CHARACTER = 3;

/**
 * Rows in the binary format of PostgreSQL's COPY, which neither side has to escape, split or read as numbers.
 * Each method writes one field: its length, then its bytes; null is a length of -1. The buffer grows to the largest
 * batch and is used over and over.
 * @see https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS
 */
export class CopyBytes {
  private bytes = Buffer.allocUnsafeSlow(FIRST_SIZE);
  private view = new DataView(this.bytes.buffer);
  private at = 0;

  /** Begins a row of so many fields. */
  row(fields: number): void {
    if (this.at === 0) this.at = SIGNATURE.copy(this.bytes);
    this.int16(fields);
  }

  absent(): void {
    this.int32(ABSENT);
  }

  /** An `integer`. */
  integer(value: number): void {
    this.int32(4);
    this.int32(value);
  }

  /** A `smallint`. */
  small(value: number): void {
    this.int32(2);
    this.int16(value);
  }

  boolean(value: boolean): void {
    this.int32(1);
    this.int8(value ? 1 : 0);
  }

  /** A `date`, given as "2017-04-21". */
  date(value: string): void {
    this.integer(Date.parse(value) / DAY_MS - FIRST_DAY);
  }

  /** A `bytea`, given in hexadecimal. */
  hex(value: string): void {
    const length = value.length / 2;
    this.int32(length);
    this.reserve(length);
    this.at += this.bytes.write(value, this.at, 'hex');
  }

  /** A `text`, without the NUL characters that PostgreSQL cannot hold. */
  text(value: string): void {
    const start = this.openField();
    this.characters(value);
    this.closeField(start);
  }

  /** A `jsonb`. */
  json(value: unknown): void {
    const start = this.openField();
    this.int8(JSONB_VERSION);
    this.characters(JSON.stringify(value));
    this.closeField(start);
  }

  /** A `text[]`. */
  texts(values: readonly string[]): void {
    const start = this.openField();
    this.int32(values.length === 0 ? 0 : 1);
    this.int32(0);
    this.int32(TEXT_TYPE);
    if (values.length > 0) {
      this.int32(values.length);
      this.int32(1);
      for (const value of values) this.text(value);
    }
    this.closeField(start);
  }

  /** A `tsvector`; PostgreSQL sorts the lexemes itself. */
  lexemes(places: LexemePlaces): void {
    const start = this.openField();
    this.int32(places.size);
    for (const [lexeme, positions] of places) {
      this.characters(lexeme);
      this.int8(0);
      this.int16(positions.length);
      for (const position of positions) this.int16(position);
    }
    this.closeField(start);
  }

  /** Bytes of everything written since the last time, once it is complete. */
  get size(): number {
    return this.at === 0 ? 0 : this.at + TRAILER_BYTES;
  }

  /** Completes what was written, moves it to the beginning of another buffer, and begins anew. */
  moveTo(target: Uint8Array): void {
    if (this.at > 0) this.int16(TRAILER);
    target.set(this.bytes.subarray(0, this.at));
    this.at = 0;
  }

  private openField(): number {
    this.reserve(4);
    this.at += 4;
    return this.at;
  }

  private closeField(start: number): void {
    this.view.setInt32(start - 4, this.at - start);
  }

  private characters(text: string): void {
    const { length } = text;
    this.reserve(length * LARGEST_CHARACTER);
    if (length <= SHORT && this.plainCharacters(text)) return;
    this.at += this.bytes.write(text.includes('\0') ? text.replaceAll('\0', '') : text, this.at, 'utf8');
  }

  /** Writes a text of plain ASCII; false, with nothing written, when it is not. */
  private plainCharacters(text: string): boolean {
    const { bytes, at } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === 0 || code > 127) return false;
      bytes[at + index] = code;
    }
    this.at += text.length;
    return true;
  }

  private int8(value: number): void {
    this.reserve(1);
    this.bytes[this.at] = value;
    this.at += 1;
  }

  private int16(value: number): void {
    this.reserve(2);
    this.view.setInt16(this.at, value);
    this.at += 2;
  }

  private int32(value: number): void {
    this.reserve(4);
    this.view.setInt32(this.at, value);
    this.at += 4;
  }

  private reserve(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.bytes.length, this.at + length));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import {
  boolean,
  CopyTable,
  date,
  hex,
  integer,
  json,
  type LexemePlaces,
  lexemes,
  small,
  text,
  texts,
} from './index.ts';

interface Row {
  readonly integer: number | null;
  readonly small: number | null;
  readonly boolean: boolean | null;
  readonly date: string | null;
  readonly hex: string | null;
  readonly text: string | null;
  readonly json: object | null;
  readonly texts: readonly string[];
  readonly lexemes: LexemePlaces;
}

const NOTHING: Row = {
  integer: null,
  small: null,
  boolean: null,
  date: null,
  hex: null,
  text: null,
  json: null,
  texts: [],
  lexemes: new Map(),
};

const COLUMNS = {
  integer: integer<Row>((row) => row.integer),
  small: small<Row>((row) => row.small),
  boolean: boolean<Row>((row) => row.boolean),
  date: date<Row>((row) => row.date),
  hex: hex<Row>((row) => row.hex),
  text: text<Row>((row) => row.text),
  json: json<Row>((row) => row.json),
  texts: texts<Row>((row) => row.texts),
  lexemes: lexemes<Row>((row) => row.lexemes),
};

describe('binary COPY', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`
      CREATE TEMP TABLE copied (rank integer GENERATED ALWAYS AS IDENTITY, "integer" integer, "small" smallint,
        "boolean" boolean, "date" date, "hex" bytea, "text" text, "json" jsonb, "texts" text[], "lexemes" tsvector)`);
  });
  beforeEach(() => client.query('TRUNCATE copied'));
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  async function copied(rows: readonly Row[]): Promise<readonly Record<string, unknown>[]> {
    const table = new CopyTable('copied', COLUMNS);
    for (const row of rows) table.add(row);
    const { columns, bytes } = table.moveTo(new Uint8Array(table.size));
    const names = columns.map((column) => `"${column}"`).join(', ');
    await pipeline(Readable.from([bytes]), client.query(copyFrom(`COPY copied (${names}) FROM STDIN (FORMAT binary)`)));
    const { rows: found } = await client.query(`
      SELECT "integer", "small", "boolean", "date"::text, encode("hex", 'hex') AS "hex", "text", "json", "texts",
        "lexemes"::text FROM copied ORDER BY rank`);
    return found;
  }

  it('gives each row once', () => {
    const table = new CopyTable('copied', COLUMNS);
    expect(table.size).toBe(0);
    table.add(NOTHING);
    const { size } = table;
    expect(table.moveTo(new Uint8Array(size)).bytes.subarray(0, 6)).toEqual(new Uint8Array(Buffer.from('PGCOPY')));
    expect(table.size).toBe(0);
    table.add(NOTHING);
    expect(table.size).toBe(size);
  });

  it('writes nulls, empty lists and values of every type', async () => {
    const full: Row = {
      integer: -2_147_483_648,
      small: 32_767,
      boolean: true,
      date: '2017-04-21',
      hex: '01ff00',
      text: 'Opérateur · l’équipe €😀\t\\N\n"',
      json: { a: ['é\t\\', 1, null] },
      texts: ['a', 'b"c\\d', '', 'é,{}', 'NULL'],
      lexemes: new Map([
        ['soud', [0xc001, 0x8003]],
        ['equip', [0x4002]],
      ]),
    };
    expect(await copied([NOTHING, full])).toEqual([
      { ...NOTHING, lexemes: '' },
      { ...full, lexemes: "'equip':2C 'soud':1A,3B" },
    ]);
  });

  it.each(['0001-01-01', '1900-03-01', '1999-12-31', '2000-01-01', '2000-02-29', '9999-12-31'])(
    'writes the day %s',
    async (day) => {
      expect(await copied([{ ...NOTHING, date: day }])).toMatchObject([{ date: day }]);
    },
  );

  it('leaves out the NUL characters PostgreSQL cannot hold, in short and long texts', async () => {
    const long = 'é'.repeat(100_000);
    const rows = ['a\0b', `${long}\0${long}`].map((value) => ({ ...NOTHING, text: value }));
    expect(await copied(rows)).toMatchObject([{ text: 'ab' }, { text: long + long }]);
  });

  it('writes any text, number and list as it is', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 80 }).map((value) => value.replaceAll('\0', ''));
    const row = fc.record({
      integer: fc.option(fc.integer()),
      text: fc.option(anyText),
      texts: fc.array(anyText, { maxLength: 3 }),
      json: fc.option(fc.array(anyText, { maxLength: 3 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        await client.query('TRUNCATE copied');
        expect(await copied(rows.map((values) => ({ ...NOTHING, ...values })))).toMatchObject(rows);
      }),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { realRecords, shippedRecord } from '../../../../../testkit/register-samples.ts';
import { readFiche } from '../../domain/read-fiche.ts';
import { type SearchDocument, searchDocument } from '../../domain/search-document.ts';
import { askLexemes, Lexicon } from './lexicon.ts';

/** Whatever PostgreSQL's parser knows, and what may lead it astray. */
const PIECES = [
  "soudeur Équipe l’atelier d'usinage le de porte-conteneurs (trice) H2906 3.14 -1 – &amp; http://a.fr/b?c x@y.fr",
  "c:\\d /usr/bin œuvre a_b 12e fin « 😀 \u00a0 - ' . / > : + _ 1 é",
].flatMap((pieces) => pieces.split(' '));
const WEIGHTS = ['', 'C', 'B', 'A'];

describe('search vectors put together from words', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let lexicon: Lexicon;
  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    lexicon = new Lexicon(askLexemes(client));
  });
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  async function putTogether(document: SearchDocument): Promise<Record<string, string>> {
    await lexicon.learn([document]);
    const written = [...(lexicon.vectorOf(document) ?? [])].map(([lexeme, places]): [string, string] => [
      lexeme,
      places.map((place) => `${place & 0x3fff}${WEIGHTS[place >> 14]}`).join(),
    ]);
    return Object.fromEntries(written);
  }

  /** What PostgreSQL makes of the whole texts; spaces and a word that counts for nothing set them among others. */
  async function computed({ a, b, c }: SearchDocument): Promise<Record<string, string>> {
    const { rows } = await client.query<{ lexeme: string; places: string }>(
      `SELECT lexeme, (SELECT string_agg(place || nullif(weight, 'D'), ',' ORDER BY place)
                       FROM unnest(positions, weights) AS at (place, weight)) AS places
       FROM unnest(setweight(to_tsvector('delibere_french', ' ' || $1 || ' de'), 'A') || setweight(to_tsvector('delibere_french', ' ' || $2 || ' de'), 'B')
         || setweight(to_tsvector('delibere_french', ' ' || $3 || ' de'), 'C'))`,
      [a, b, c].map((phrases) => phrases.join(' ')),
    );
    return Object.fromEntries(rows.map(({ lexeme, places }) => [lexeme, places]));
  }

  it('are those of PostgreSQL for every fiche at hand', async () => {
    for (const record of [shippedRecord('RNCP28245'), ...realRecords()]) {
      const outcome = readFiche(record);
      if (!outcome.ok) throw new Error(outcome.detail);
      const document = searchDocument(outcome.fiche);
      const vector = await putTogether(document);
      expect(Object.keys(vector).length).toBeGreaterThan(5);
      expect(vector).toEqual(await computed(document));
    }
  });

  it('are those of PostgreSQL for texts made of anything', async () => {
    const piece = fc.constantFrom(...PIECES);
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom('', ' ', '  ', '\n', '\t')), { maxLength: 25 })
      .map((pieces) => pieces.flat().join(''));
    const phrases = fc.array(text, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.record({ a: phrases, b: phrases, c: phrases }), async (document) => {
        expect(await putTogether(document)).toEqual(await computed(document));
      }),
      { numRuns: 500 },
    );
  });

  it('stay within what PostgreSQL can hold', async () => {
    const a = 'soudeur de presses '.repeat(8_000);
    const c = Array.from({ length: 60_000 }, (_, index) => `mot${index}`).join(' ');
    const vector = await putTogether({ a: [a], b: [], c: [c] });
    expect(vector['soudeur']?.split(',')).toHaveLength(255);
    const text = Object.entries(vector).map(([lexeme, places]) => `'${lexeme}':${places}`);
    const { rows } = await client.query<{ held: number }>('SELECT length($1::tsvector) AS held', [text.join(' ')]);
    expect(rows).toEqual([{ held: text.length }]);
  });

  it('asks about a word once, and forgets the oldest of too many', async () => {
    const asked: string[] = [];
    const own = new Lexicon(async (words) => {
      asked.push(...words);
      return words.map((lexeme) => ({ places: 1, lexemes: [{ lexeme, place: 1 }] }));
    });
    const many = Array.from({ length: 60_000 }, (_, index) => `m${index}`).join(' ');
    for (const a of ['un deux', 'deux trois', many, 'quatre', 'un']) await own.learn([{ a: [a], b: [], c: [] }]);
    expect(asked.slice(0, 3)).toEqual(['un', 'deux', 'trois']);
    expect(asked.slice(60_003)).toEqual(['quatre']);
    await own.learn([{ a: [many], b: [many.replaceAll('m', 'n')], c: [] }]);
    await own.learn([{ a: ['un'], b: [], c: [] }]);
    expect(asked.at(-1)).toBe('un');
  });
});

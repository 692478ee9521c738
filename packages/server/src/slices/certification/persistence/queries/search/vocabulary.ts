import { DATA_VERSION } from '../../../../../kernel/read/data-version.ts';
import type { SqlReader } from '../../../../../kernel/read/sql-reader.ts';
import type { Candidate } from '../../../domain/spelling.ts';

/** What the vocabulary of the register knows of a typed word. */
export interface KnownWord {
  readonly typed: string;
  /** The version of the data this was read at. */
  readonly version: string;
  /** Whether a word of the same root is written somewhere. */
  readonly isWritten: boolean;
  /** Words that begin so, one of each root of the 30 shortest; none for a finished word that is written as typed. */
  readonly beginnings: readonly string[];
  /** Words whose letters are alike, at most 20; none for a word written as typed. */
  readonly candidates: readonly Candidate[];
}

/**
 * Nearly every word is written as it was typed, which a look-up tells: letters are compared for the others only, and
 * beginnings looked for these and for the word that may not be finished, $2.
 */
export const VOCABULARY_SQL = `
  SELECT typed.word AS typed, ${DATA_VERSION} AS version, exact.written OR coalesce(alike.same, false) AS "isWritten",
    CASE WHEN exact.written AND typed.word IS DISTINCT FROM $2 THEN '{}' ELSE ARRAY(
      SELECT DISTINCT ON (to_tsvector('delibere_french', begun.word)) begun.word FROM (
        SELECT s.word FROM search_word s WHERE s.word LIKE typed.word || '%' ORDER BY length(s.word), s.word LIMIT 30) AS begun
      ORDER BY to_tsvector('delibere_french', begun.word), begun.word)
    END AS beginnings,
    coalesce(alike.candidates, '[]') AS candidates
  FROM unnest($1::text[]) AS typed (word)
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM search_word s WHERE s.word = typed.word) AS written) AS exact
    LEFT JOIN LATERAL (
      SELECT bool_or(near.same) AS same, json_agg(json_build_object('word', near.word, 'similarity', near.similarity)) AS candidates
      FROM (
        SELECT s.word, similarity(s.word, typed.word) AS similarity,
          to_tsvector('delibere_french', s.word) = to_tsvector('delibere_french', typed.word) AS same
        FROM search_word s WHERE NOT exact.written AND s.word % typed.word ORDER BY similarity DESC, s.word LIMIT 20
      ) AS near
    ) AS alike ON true`;

/** Gives what is known of words; `unfinished` is the one of them being typed, or null. */
export type WordLookUp = (words: readonly string[], unfinished: string | null) => Promise<readonly KnownWord[]>;

/** Looks words up in the vocabulary, all by one statement. */
export function lookUpIn(reader: SqlReader): WordLookUp {
  return async (words, unfinished) =>
    words.length === 0 ? [] : reader.rows(VOCABULARY_SQL, [words, unfinished], true);
}

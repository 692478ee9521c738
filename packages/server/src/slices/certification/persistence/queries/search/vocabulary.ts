import type { SqlReader } from '../../../../../kernel/read/sql-reader.ts';
import type { Candidate } from '../../../domain/spelling.ts';

/** What the vocabulary of the register knows of a typed word. */
export interface KnownWord {
  readonly typed: string;
  /** Whether a word of the same root is written somewhere. */
  readonly isWritten: boolean;
  /** Words that begin so, the shortest first, at most 30. */
  readonly beginnings: readonly string[];
  /** Words whose letters are alike, at most 20. */
  readonly candidates: readonly Candidate[];
}

export const VOCABULARY_SQL = `
  SELECT typed.word AS typed, coalesce(bool_or(alike.same), false) AS "isWritten",
    ARRAY(SELECT s.word FROM search_word s WHERE s.word LIKE typed.word || '%' ORDER BY length(s.word), s.word LIMIT 30)
      AS beginnings,
    coalesce(json_agg(json_build_object('word', alike.word, 'similarity', alike.similarity))
      FILTER (WHERE alike.word IS NOT NULL), '[]') AS candidates
  FROM unnest($1::text[]) AS typed (word) LEFT JOIN LATERAL (
    SELECT s.word, similarity(s.word, typed.word) AS similarity,
      to_tsvector('delibere_french', s.word) = to_tsvector('delibere_french', typed.word) AS same
    FROM search_word s WHERE s.word % typed.word ORDER BY similarity DESC, s.word LIMIT 20
  ) AS alike ON true
  GROUP BY typed.word`;

/** Looks words up in the vocabulary, all by one statement. */
export async function lookUpWords(reader: SqlReader, words: readonly string[]): Promise<readonly KnownWord[]> {
  return words.length === 0 ? [] : reader.rows(VOCABULARY_SQL, [words]);
}

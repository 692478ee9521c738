import type { SqlParameters } from '../../../../../kernel/read/sql-parameters.ts';
import type { SearchTerm } from '../../../domain/read-search.ts';

/** A term ready to be searched. */
export interface MatchTerm extends SearchTerm {
  /** Words any of which may stand for it, by their roots: what was typed, or what it was corrected to. */
  readonly forms: readonly string[];
  /** Whether words that only begin so count too. */
  readonly isPrefix: boolean;
}

/** A search in SQL over certifications `c`. */
export interface TextMatch {
  readonly where: readonly string[];
  /** A whole number: the better the match, the higher. */
  readonly score: string;
}

const CONFIGURATION = `'delibere_french'`;

/** Weight of a code over any rank: the fiche named (of two, that of the main register), then fiches classified so. */
const NAMED = 2_000_000;
const CLASSIFIED = 1_000_000;
/** Ranks are compared by tenths, so that of two that match alike the active one comes first. */
const RANK_STEPS = 10;
const MAX_RANK = 400_000;
/** Two letters begin half of the words there are: that is no ground to compare fiches. */
const SHORTEST_RANKED = 3;

function quoted(word: string): string {
  return `'${word.replaceAll("'", "''")}'`;
}

function tsquery({ forms, word, isPrefix }: MatchTerm, parameters: SqlParameters): string {
  const roots = `to_tsquery(${CONFIGURATION}, ${parameters.add(forms.map(quoted).join(' | '))})`;
  return isPrefix ? `(${roots} || to_tsquery('simple', ${parameters.add(`${quoted(word)}:*`)}))` : roots;
}

/** Every term must be found, in the text or as a code; matches are scored only where the order asks for it. */
export function textMatch(terms: readonly MatchTerm[], parameters: SqlParameters, isRanked: boolean): TextMatch {
  const queries = terms.map((term) => ({ term, query: tsquery(term, parameters) }));
  const plain = queries.filter(({ term }) => term.ficheCodes.length + term.classificationCodes.length === 0);
  const coded = queries.filter((each) => !plain.includes(each));
  const where = coded.map(
    ({ term, query }) =>
      `(c.code = ANY (${parameters.add(term.ficheCodes)}::text[])
        OR c.classification_codes && ${parameters.add(term.classificationCodes)}::text[] OR c.search @@ ${query})`,
  );
  if (plain.length > 0) where.push(`c.search @@ (${plain.map(({ query }) => query).join(' && ')})`);
  if (!isRanked) return { where, score: '0' };
  const all = queries
    .filter(({ term }) => term.word.length >= SHORTEST_RANKED)
    .map(({ query }) => query)
    .join(' || ');
  const rank = all === '' ? '0' : `2 * least(round(ts_rank_cd(c.search, ${all}) * ${RANK_STEPS}), ${MAX_RANK})::int`;
  const ficheCodes = parameters.add(terms.flatMap((term) => term.ficheCodes));
  const classifications = parameters.add(terms.flatMap((term) => term.classificationCodes));
  return {
    where,
    score: `(CASE WHEN c.code = ANY (${ficheCodes}::text[]) THEN ${NAMED} + 2 * (c.register = 'RNCP')::int
      WHEN c.classification_codes && ${classifications}::text[] THEN ${CLASSIFIED} ELSE 0 END
      + ${rank} + c.active::int)`,
  };
}

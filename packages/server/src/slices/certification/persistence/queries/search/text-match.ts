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
/** Ranks are compared by tenths of what one word can bring, so that of two that match alike the active one comes first. */
const RANK_STEPS = 10;
/** Two letters begin half of the words there are: that is no ground to compare fiches. */
const SHORTEST_RANKED = 3;

function quoted(word: string): string {
  return `'${word.replaceAll("'", "''")}'`;
}

function tsquery({ forms, word, isPrefix }: MatchTerm, parameters: SqlParameters): string {
  const roots = `to_tsquery(${CONFIGURATION}, ${parameters.add(forms.map(quoted).join(' | '))})`;
  return isPrefix ? `(${roots} || to_tsquery('simple', ${parameters.add(`${quoted(word)}:*`)}))` : roots;
}

/** How an expression of values alone stands in a condition. */
type Stands = (expression: string) => string;

const asItIs: Stands = (expression) => `(${expression})`;

/**
 * Found out once, before any row is read. PostgreSQL does not look into it when it plans, which makes it keep one plan for
 * all values: what is ranked is read whole whatever is sought, and planning took as long as finding.
 */
const once: Stands = (expression) => `(SELECT ${expression})`;

/** Every term must be found, in the text or as a code; matches are scored only where the order asks for it. */
export function textMatch(terms: readonly MatchTerm[], parameters: SqlParameters, isRanked: boolean): TextMatch {
  const stands = isRanked ? once : asItIs;
  const queries = terms.map((term) => ({ term, query: tsquery(term, parameters) }));
  const plain = queries.filter(({ term }) => term.ficheCodes.length + term.classificationCodes.length === 0);
  const where = queries
    .filter((each) => !plain.includes(each))
    .map(({ term, query }) => {
      const codes = codeConditions(term, parameters, stands).map(({ holds }) => holds);
      return `(${[...codes, `c.search @@ ${stands(query)}`].join(' OR ')})`;
    });
  if (plain.length > 0) where.push(`c.search @@ ${stands(plain.map(({ query }) => query).join(' && '))}`);
  if (!isRanked) return { where, score: '0' };
  const codes = codeConditions(
    {
      ficheCodes: terms.flatMap((term) => term.ficheCodes),
      classificationCodes: terms.flatMap((term) => term.classificationCodes),
    },
    parameters,
    stands,
  );
  const coded = codes.map(({ holds, weight }) => `WHEN ${holds} THEN ${weight}`).join(' ');
  const ranked = queries.filter(({ term }) => term.word.length >= SHORTEST_RANKED);
  return {
    where,
    score: `(${[...(coded ? [`CASE ${coded} ELSE 0 END`] : []), ...rank(ranked, parameters), 'c.active::int'].join(' + ')})`,
  };
}

/** What makes of a certification one that codes name, or are of; and how much that weighs. Only what there are codes for. */
function codeConditions(
  { ficheCodes, classificationCodes }: Pick<MatchTerm, 'ficheCodes' | 'classificationCodes'>,
  parameters: SqlParameters,
  stands: Stands,
): readonly { readonly holds: string; readonly weight: string }[] {
  const among = (codes: readonly string[]): string => `${stands(`${parameters.add(codes)}::text[]`)}::text[]`;
  return [
    ...(ficheCodes.length === 0
      ? []
      : [{ holds: `c.code = ANY (${among(ficheCodes)})`, weight: `${NAMED} + 2 * (c.register = 'RNCP')::int` }]),
    ...(classificationCodes.length === 0
      ? []
      : [{ holds: `c.classification_codes && ${among(classificationCodes)}`, weight: String(CLASSIFIED) }]),
  ];
}

/**
 * `ts_rank` gives the mean of what the words bring; of several mentions of a word each counts less than the one before, so
 * that a title which says it comes before any number of mentions elsewhere.
 */
function rank(
  queries: readonly { readonly term: MatchTerm; readonly query: string }[],
  parameters: SqlParameters,
): readonly string[] {
  if (queries.length === 0) return [];
  const words = queries.reduce((total, { term: { forms, isPrefix } }) => total + forms.length + Number(isPrefix), 0);
  const steps = `${parameters.add(words * RANK_STEPS)}::int`;
  return [`2 * round(ts_rank(c.search, ${once(queries.map(({ query }) => query).join(' || '))}) * ${steps})::int`];
}

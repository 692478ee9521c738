/** A clause of the texts the product answers to. */
export interface Clause {
  readonly id: string;
  readonly text: string;
}

/** Which clauses the tests prove. */
export interface ClauseCoverage {
  readonly covered: readonly Clause[];
  readonly open: readonly Clause[];
  /** Ids that tests name and no clause has. */
  readonly unknown: readonly string[];
}

const ID = /\[([A-Z]\d{2})\]/g;
const TITLE = /\b(?:test|it|describe)(?:\.\w+)*\s*(?:\([^'"`]*\)\s*)?\(\s*(['"`])((?:(?!\1).|\\\1)*)\1/gs;

/** A row of a table of tests: its title as a property, or as the first thing in it. */
const ROW = /(?:\btitle:|\[)\s*(['"`])((?:\[[A-Z]\d{2}\]\s*)+(?:(?!\1).|\\\1)*)\1/gs;
/** What a story says it tells. */
const TOLD = /\bclauses:\s*()\[((?:\s*'[^']*',?)*)\s*\]/g;

/** Ids in the titles of the tests of a source file, of rows of tables and of stories: "[F03] block 1" gives F03. */
export function idsInTitles(source: string): readonly string[] {
  const titles = [TITLE, ROW, TOLD].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, , title]) => title ?? ''),
  );
  return [...new Set(titles.flatMap((title) => [...title.matchAll(ID)].map(([, id]) => id ?? '')))];
}

/** Reads "id;source;slice;clause" lines, the first being the header. */
export function parseClauses(csv: string): readonly Clause[] {
  const lines = csv.split(/\r?\n/).slice(1).filter(Boolean);
  return lines.map((line) => {
    const [id = '', , , ...text] = line.split(';');
    return { id, text: text.join(';') };
  });
}

export function compareClauses(clauses: readonly Clause[], named: ReadonlySet<string>): ClauseCoverage {
  const known = new Set(clauses.map(({ id }) => id));
  return {
    covered: clauses.filter(({ id }) => named.has(id)),
    open: clauses.filter(({ id }) => !named.has(id)),
    unknown: [...named].filter((id) => !known.has(id)).sort(),
  };
}

/** Where rules come from: the fiche, the agreement of 2019, the collective agreement, the Labour code, or the project. */
export const SOURCE_FAMILIES = ['F', 'A', 'C', 'T', 'D'] as const;
export type SourceFamily = (typeof SOURCE_FAMILIES)[number];

export interface Source {
  /** Null for a source that is not one of the project's clauses: its words are the text itself. */
  readonly family: SourceFamily | null;
  /** Clauses, "F22", or the text. */
  readonly clauses: readonly string[];
}

/** The sources that a rule quotes, "[F22] [F24]", by the text they are in. */
export function sourcesOf(quoted: string): readonly Source[] {
  const found = [...quoted.matchAll(/\[([A-Z])(\d*)\]/g)].map(([, letter, number]) => ({
    family: SOURCE_FAMILIES.find((family) => family === letter) ?? null,
    clause: `${letter}${number}`,
  }));
  if (found.length === 0) return [{ family: null, clauses: [quoted] }];
  return [...Map.groupBy(found, ({ family }) => family)].map(([family, some]) => ({
    family,
    clauses: some.map(({ clause }) => clause),
  }));
}

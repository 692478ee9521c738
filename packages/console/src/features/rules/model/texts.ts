import { SOURCE_FAMILIES, type SourceFamily, sourcesOf } from '../../jury/model/source.ts';

/** A text that rules come from: one of those the project quotes clauses of, or as somebody wrote it. */
export type RuleText = string | { readonly family: SourceFamily };

/** The texts rules come from, each once: those that are quoted in their usual order, then the others. */
export function textsOf(sources: readonly { readonly source: string }[]): readonly RuleText[] {
  const found = sources.filter(({ source }) => source.trim() !== '').flatMap(({ source }) => sourcesOf(source.trim()));
  const families = SOURCE_FAMILIES.filter((family) => found.some((one) => one.family === family));
  const written = new Set(found.flatMap(({ family, clauses }) => (family === null ? clauses : [])));
  return [...families.map((family) => ({ family })), ...written];
}

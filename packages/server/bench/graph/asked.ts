import { DOCUMENTS, type DocumentName } from './documents.ts';
import type { Samples } from './samples.ts';

/** The bodies of the requests that ask for a document, one for each sample. */
export type Bodies = Readonly<Record<DocumentName, readonly string[]>>;

/** The same questions to a GraphQL server, given its documents and what marks the end of a page for it. */
export function graphqlBodies(
  documents: Readonly<Record<DocumentName, string>>,
  { codes, queries, walks }: Samples,
  afters: readonly unknown[],
): Bodies {
  const body = (name: DocumentName, variables: object): string => JSON.stringify({ query: documents[name], variables });
  return {
    list: afters.map((after) => body('list', { after })),
    single: codes.map((rncpCode) => body('single', { rncpCode })),
    search: queries.map((query) => body('search', { query })),
    walk: walks.map(({ code, rome }) => body('walk', { rncpCode: code, rome, classification: `ROME:${rome}` })),
  };
}

/** Our documents, as this server and Mercurius, which is given our schema, take them. */
export const ourBodies = (samples: Samples, afters: readonly unknown[]): Bodies =>
  graphqlBodies(DOCUMENTS, samples, afters);

/** A document's name and the values of its statement. */
export function limitBodies({ pages, codes, queries, walks }: Samples): Bodies {
  const body = (document: DocumentName, values: readonly unknown[]): string => JSON.stringify({ document, values });
  return {
    list: pages.map((end) => body('list', end === null ? ['', 0] : [end.register, end.number])),
    single: codes.map((code) => body('single', [code])),
    search: queries.map((query) => body('search', [query])),
    walk: walks.map(({ code, rome }) => body('walk', [code, rome])),
  };
}

/** Ends of the first pages of a list of 20, as a server gives them: `null` first. */
export async function pageEnds(
  count: number,
  endOf: (after: string | null) => Promise<string>,
): Promise<readonly (string | null)[]> {
  const ends: (string | null)[] = [null];
  while (ends.length < count) ends.push(await endOf(ends.at(-1) ?? null));
  return ends;
}

import { readFileSync } from 'node:fs';

const TRUSTED = new URL('../../../console/src/gql/trusted-documents.json', import.meta.url);

/** What is asked of every server, as our schema says it. */
export const DOCUMENTS = {
  list: `query List($after: String) {
    certifications(first: 20, after: $after) {
      nodes { rncpCode title blocks { code title capabilities { code statement } } }
    }
  }`,
  single: consoleDocument('CertificationPage'),
  search: `query Search($query: String!) {
    certifications(first: 20, query: $query) {
      totalCount
      corrections { typed read }
      nodes { rncpCode title kind active registrationEnd }
    }
  }`,
  walk: `query Walk($rncpCode: String!, $rome: String!) {
    certification(rncpCode: $rncpCode) {
      rncpCode
      chain {
        nodes { rncpCode current certification { title active } }
        edges { from to }
        current { rncpCode title }
      }
      rome { code label }
    }
    nomenclatureEntry(nomenclature: ROME, code: $rome) {
      code
      label
      certifications(first: 20) { totalCount nodes { rncpCode title } }
    }
  }`,
} as const;

export type DocumentName = keyof typeof DOCUMENTS;

export const DOCUMENT_NAMES = ['list', 'single', 'search', 'walk'] as const satisfies readonly DocumentName[];

/** A document the console really sends, by the name of its operation. */
function consoleDocument(operation: string): string {
  const documents = Object.values(JSON.parse(readFileSync(TRUSTED, 'utf8')) as Readonly<Record<string, string>>);
  const found = documents.find((text) => text.startsWith(`query ${operation}(`));
  if (found === undefined) throw new Error(`The console asks no ${operation}: pnpm generate`);
  return found;
}

import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { ApolloLink, type DocumentNode } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import { EMPTY } from 'rxjs';
import { createClient } from '../src/apollo/client.ts';
import * as generated from '../src/gql/graphql.ts';

const folder = new URL('../src/gql/', import.meta.url);

/** The texts of the operations as the client itself would send them, by name: it adds to what the components ask. */
async function textsSent(operations: readonly DocumentNode[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const recorder = new ApolloLink(({ operationName = '', query }) => {
    if (texts.has(operationName)) throw new Error(`Two operations are called ${operationName}`);
    texts.set(operationName, print(query));
    return EMPTY;
  });
  const client = createClient(recorder);
  for (const document of operations) {
    const asked = isMutation(document)
      ? client.mutate({ mutation: document, fetchPolicy: 'no-cache' })
      : client.query({ query: document, fetchPolicy: 'no-cache' });
    // Nothing is answered: what is wanted has been heard by then.
    await asked.catch(() => undefined);
  }
  return texts;
}

function isOperation(value: unknown): value is DocumentNode {
  const { definitions = [] } = value as Partial<DocumentNode>;
  return definitions.some(({ kind }) => kind === 'OperationDefinition');
}

function isMutation({ definitions }: DocumentNode): boolean {
  return definitions.some((part) => part.kind === 'OperationDefinition' && part.operation === 'mutation');
}

const texts = await textsSent(Object.values(generated).filter(isOperation));
const names: Record<string, string> = {};
const documents: Record<string, string> = {};
for (const [name, text] of [...texts].sort(([a], [b]) => a.localeCompare(b))) {
  const hash = createHash('sha256').update(text).digest('hex');
  names[name] = hash;
  documents[hash] = text;
}
await writeFile(new URL('document-hashes.json', folder), `${JSON.stringify(names, null, 2)}\n`);
await writeFile(new URL('trusted-documents.json', folder), `${JSON.stringify(documents, null, 2)}\n`);

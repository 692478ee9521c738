import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type ApolloClient, ApolloLink, type DocumentNode } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import { EMPTY, lastValueFrom } from 'rxjs';
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
    // Nothing is answered: what is wanted has been heard by then.
    await asked(client, document).catch(() => undefined);
  }
  return texts;
}

function isOperation(value: unknown): value is DocumentNode {
  const { definitions = [] } = value as Partial<DocumentNode>;
  return definitions.some(({ kind }) => kind === 'OperationDefinition');
}

function asked(client: ApolloClient, document: DocumentNode): Promise<unknown> {
  const kind = document.definitions.find((part) => part.kind === 'OperationDefinition')?.operation;
  if (kind === 'mutation') return client.mutate({ mutation: document, fetchPolicy: 'no-cache' });
  if (kind === 'query') return client.query({ query: document, fetchPolicy: 'no-cache' });
  return lastValueFrom(client.subscribe({ query: document, fetchPolicy: 'no-cache' }));
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

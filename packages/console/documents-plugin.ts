import { readFile } from 'node:fs/promises';
import type { DocumentNode } from '@apollo/client';
import type { Plugin } from 'vite';

const GENERATED = new URL('./src/gql/', import.meta.url);
const TAG = /^import \{ graphql \} from '[./]+\/gql\/gql\.ts';$/m;
const CALL = /\bgraphql\(`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\)/g;

/** What the generator calls a document: every part of its name begins with a capital. */
function exportOf(kind: string, name: string): string {
  const pascal = name.replace(/(^|_)[a-z]/g, (start) => start.toUpperCase());
  return `${pascal}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
}

/** A document with its operation marked by the hash the server knows it by; see `apollo/documents-link.ts`. */
function withHash({ kind, definitions }: DocumentNode, hash: string | undefined): unknown {
  const marked = definitions.map((one) => (one.kind === 'OperationDefinition' ? { ...one, hash } : one));
  return { kind, definitions: marked };
}

/**
 * Puts each document into the bundle once, where it is used: a page carries its own and no other. And lays the documents
 * beside the page, for the server that answers them by their hash.
 */
export function documents(): Plugin {
  let generated: Readonly<Record<string, DocumentNode>> = {};
  let hashes: Readonly<Record<string, string>> = {};
  const written = (kind: string, name: string): string => {
    const document = generated[exportOf(kind, name)];
    if (!document) throw new Error(`${name} was not generated: run "pnpm generate"`);
    return `(${JSON.stringify(withHash(document, hashes[name]))})`;
  };
  return {
    name: 'documents',
    // While developing, a document that was not generated again must fail, not pass for what it was.
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      generated = await import(new URL('graphql.ts', GENERATED).href);
      hashes = JSON.parse(await readFile(new URL('document-hashes.json', GENERATED), 'utf8'));
    },
    transform: {
      filter: { id: /\.tsx?$/, code: TAG },
      handler(code) {
        const replaced = code.replace(
          CALL,
          // Every line stays where it was.
          (text: string, kind: string, name: string) => written(kind, name) + '\n'.repeat(text.split('\n').length - 1),
        );
        if (replaced.includes('graphql(`')) throw new Error('A document here is not written as one is expected to be');
        return { code: replaced.replace(TAG, ''), map: null };
      },
    },
    async generateBundle() {
      const source = await readFile(new URL('trusted-documents.json', GENERATED), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source });
    },
  };
}

import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const GENERATED = '/src/gql/graphql.ts';
const TAG = /^import \{ graphql \} from '[./]+\/gql\/gql\.ts';$/m;
const CALL = /\bgraphql\(`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\)/g;

/** What the generator calls a document: every part of its name begins with a capital. */
function exportOf(kind: string, name: string): string {
  const pascal = name.replace(/(^|_)[a-z]/g, (start) => start.toUpperCase());
  return `${pascal}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
}

/**
 * Puts each document into the bundle once, beside those who use it: the generated `graphql` function knows the texts of
 * all of them. And lays the documents beside the page, for the server that answers them by their hash.
 */
export function documents(): Plugin {
  return {
    name: 'documents',
    // While developing, a document that was not generated again must fail, not pass for what it was.
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: TAG },
      handler(code) {
        const names = new Set<string>();
        const replaced = code.replace(CALL, (text: string, kind: string, name: string) => {
          const document = exportOf(kind, name);
          names.add(document);
          // Every line stays where it was.
          return document + '\n'.repeat(text.split('\n').length - 1);
        });
        if (replaced.includes('graphql(`')) throw new Error('A document here is not written as one is expected to be');
        return { code: replaced.replace(TAG, `import { ${[...names].join(', ')} } from '${GENERATED}';`), map: null };
      },
    },
    async generateBundle() {
      const source = await readFile(new URL('./src/gql/trusted-documents.json', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source });
    },
  };
}

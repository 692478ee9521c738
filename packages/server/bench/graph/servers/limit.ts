import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { DOCUMENT_NAMES } from '../documents.ts';
import { LIMIT_STATEMENTS } from '../limit-statements.ts';
import { listens, pool } from './program.ts';
import { understoodSearch } from './understood-search.ts';

/** What is asked: a document by its name, and the values of its statement. */
interface Asked {
  readonly document: (typeof DOCUMENT_NAMES)[number];
  readonly values: readonly unknown[];
}

const connections = pool();

async function answer(request: IncomingMessage): Promise<string> {
  const { document, values } = JSON.parse(await text(request)) as Asked;
  const statement =
    document === 'search'
      ? await understoodSearch(connections, String(values[0]))
      : { name: document, text: LIMIT_STATEMENTS[document], values: [...values] };
  const { rows } = await connections.query<{ json: string }>(statement);
  return `{"data":${rows[0]?.json}}`;
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => listens(server.address()));

import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { derivedOfSingle, derivedOfWalk, formulaOf } from '../derived.ts';
import type { DOCUMENT_NAMES } from '../documents.ts';
import { HOLE, LIMIT_STATEMENTS } from '../limit-statements.ts';
import { listens, pool } from './program.ts';
import { understoodSearch } from './understood-search.ts';

/** What is asked: a document by its name, and the values of its statement. */
interface Asked {
  readonly document: (typeof DOCUMENT_NAMES)[number];
  readonly values: readonly unknown[];
}

/** What a statement gives: text of the answer, and the facts of what is derived beside it. */
interface Read {
  readonly json: string | null;
  readonly facts?: string | null;
}

const connections = pool();

async function answer(request: IncomingMessage): Promise<string> {
  const { document, values } = JSON.parse(await text(request)) as Asked;
  const statement =
    document === 'search'
      ? await understoodSearch(connections, String(values[0]))
      : { name: document, text: LIMIT_STATEMENTS[document], values: [...values] };
  const { rows } = await connections.query<Read>(statement);
  return `{"data":${dataOf(document, rows[0])}}`;
}

function dataOf(document: Asked['document'], { json, facts: told }: Read = { json: null }): string {
  if (document === 'list' || document === 'search') return String(json);
  const facts = told ? JSON.parse(told) : null;
  if (document === 'walk') {
    return `{"certification":${JSON.stringify(facts && derivedOfWalk(facts))},"nomenclatureEntry":${json}}`;
  }
  if (facts === null) return '{"certification":null}';
  const [first = '', ...others] = String(json).split(`"${HOLE}"`);
  const whole = others.reduce(
    (before, after, index) => before + JSON.stringify(formulaOf(facts.formulas[index])) + after,
    first,
  );
  return `{"certification":${whole.slice(0, -1)},${JSON.stringify(derivedOfSingle(facts)).slice(1)}}`;
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => listens(server.address()));

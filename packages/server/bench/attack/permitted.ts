import type { Price } from './price.ts';
import { whole } from './price.ts';

/** A request within every limit that costs as much as it can. */
export interface Permitted {
  readonly name: string;
  readonly body: (index: number) => string;
}

/** What such a request costs, and what one address can make of it. */
export interface PermittedPrice extends Price {
  /** Points it pays. */
  readonly cost: number;
  /** Cores one address keeps busy that spends all it may. */
  readonly coresPerAddress: number;
}

const WORDS = ['opérateur', 'maintenance', 'conducteur', 'qualité', 'commercial', 'logistique', 'animateur', 'gestion'];
const word = (n: number): string => WORDS[n % WORDS.length] ?? '';
const ask = (query: string): string => JSON.stringify({ query });
const times = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

export const PERMITTED: readonly Permitted[] = [
  {
    name: 'thirty searches behind thirty aliases',
    body: (index) =>
      ask(
        `{ ${times(30, (n) => `a${n}: certifications(query: "${word(n)} ${word(n * 3 + index)}", first: 1) { totalCount }`)} }`,
      ),
  },
  {
    name: 'a hundred fiches with all that hangs on them',
    body: (index) =>
      ask(`{ a${index}: certifications(first: 100) { nodes {
        title blocks { title capabilities { statement } formula { sentence } } certifiers { name } rome { label } nsf { label }
        accessRoutes { juryComposition } links { url } statistics { year } legalBasis { title } versions { number }
      } } }`),
  },
  {
    name: 'from fiches to classifications and back',
    body: (index) =>
      ask(
        `{ a${index}: certifications(first: 10) { nodes { nsf { certifications(first: 5) { totalCount nodes { title } } } } } }`,
      ),
  },
];

/** The cost of a request, as a server says it to callers with nothing left to spend. */
export async function costOf(port: number, body: string): Promise<number> {
  for (let tries = 0; tries < 3; tries += 1) {
    const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { errors } = await reply.json();
    const cost: unknown = errors?.[0]?.extensions.cost;
    if (typeof cost === 'number') return cost;
    if (errors) throw new Error(`Not permitted: ${JSON.stringify(errors[0])}`);
  }
  throw new Error('The server does not say what a request costs');
}

export function permittedPrice(price: Price, cost: number, pointsPerMinute: number): PermittedPrice {
  const perMinute = pointsPerMinute / cost;
  return { ...price, cost, coresPerAddress: (whole(price) * perMinute) / 60_000 };
}

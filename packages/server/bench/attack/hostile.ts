import type { Attack } from '../../testkit/attacks.ts';

const QUERY = '{"query":"';

/** The n-th request of an attack that takes turns, no two of which have the same text: what was seen before is no help. */
export function hostile(attacks: readonly Attack[], index: number): string {
  const { body } = attacks[index % attacks.length] ?? { body: '' };
  return body.startsWith(QUERY) ? `${QUERY}#${index}\\n${body.slice(QUERY.length)}` : body;
}

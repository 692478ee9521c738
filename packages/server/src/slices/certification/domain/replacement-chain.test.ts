import { expect, test } from 'vitest';
import { type ChainMember, replacementChain } from './replacement-chain.ts';

const fiche = (
  code: string,
  active: boolean | null,
  replacedBy: string[] = [],
  replaces: string[] = [],
): ChainMember => ({
  code,
  active,
  replaces,
  replacedBy,
});

test.each<[string, ChainMember[], string[], string[]]>([
  ['one fiche alone is its own current one', [fiche('A', false)], [], ['A']],
  ['told by the older', [fiche('A', false, ['B']), fiche('B', true)], ['A>B'], ['B']],
  ['told by the newer', [fiche('A', false), fiche('B', true, [], ['A'])], ['A>B'], ['B']],
  ['told by both, counted once', [fiche('A', false, ['B']), fiche('B', true, [], ['A'])], ['A>B'], ['B']],
  ['no active one: the last', [fiche('A', false, ['B']), fiche('B', false)], ['A>B'], ['B']],
  ['both active: the newer', [fiche('A', true, ['B']), fiche('B', true)], ['A>B'], ['B']],
  ['the newer not yet active: the one in force', [fiche('A', true, ['B']), fiche('B', false)], ['A>B'], ['A']],
  [
    'an active one behind an inactive one',
    [fiche('A', true, ['B']), fiche('B', false, ['C']), fiche('C', true)],
    ['A>B', 'B>C'],
    ['C'],
  ],
  ['split in two', [fiche('A', false, ['B', 'C']), fiche('B', true), fiche('C', true)], ['A>B', 'A>C'], ['B', 'C']],
  ['the newer was not imported', [fiche('A', false, ['B']), fiche('B', null)], ['A>B'], ['A']],
  ['a circle, none active', [fiche('A', false, ['B']), fiche('B', false, ['A'])], ['A>B', 'B>A'], ['A', 'B']],
  ['a circle, one active', [fiche('A', false, ['B']), fiche('B', true, ['A'])], ['A>B', 'B>A'], ['B']],
  ['a fiche that replaces itself', [fiche('A', true, ['A'])], [], ['A']],
  ['a link out of the members', [fiche('A', true, ['Z'])], [], ['A']],
])('%s', (_, members, replacements, current) => {
  const chain = replacementChain(members);
  expect(chain.replacements.map(({ from, to }) => `${from}>${to}`)).toEqual(replacements);
  expect(chain.current).toEqual(current);
});

import type { DerivedRows, Member } from '../../../../kernel/planner/book.ts';
import { type ChainMember, replacementChain } from '../../domain/replacement-chain.ts';
import { MAX_LINKED, selectLinked } from '../../persistence/queries/links.ts';
import { PAGE_COLUMNS } from './classified-page.ts';

/** The chain of replacements of the certification whose code is `code`. */
export function chainField(code: string): DerivedRows<unknown> {
  return {
    kind: 'derivedRows',
    row: 'm',
    source: {
      from: `(${selectLinked(`unnest(ARRAY[${code}])`, String(MAX_LINKED), `b.code AS linked, ${PAGE_COLUMNS}`)}) {m}`,
    },
    facts: {
      code: '{m}.linked',
      active: '{m}.active',
      replaces: `coalesce({m}.replaces, '[]')`,
      replacedBy: `coalesce({m}."replacedBy", '[]')`,
    },
    gives: {
      ReplacementChain: ['nodes', 'edges', 'current'],
      ChainNode: ['rncpCode', 'certification', 'current'],
      ChainEdge: ['from', 'to'],
    },
    holds: { Certification: { from: '(SELECT {^m}.*) {c}', where: '{c}.id IS NOT NULL' } },
    derive: (members) => chainOf(members as readonly (Member & ChainMember)[]),
  };
}

/** The fields of a chain; a member stands for its certification. */
function chainOf(members: readonly (Member & ChainMember)[]): object {
  const { replacements, current } = replacementChain(members);
  const isCurrent = ({ code }: ChainMember): boolean => current.includes(code);
  return {
    nodes: members.map((member) => ({ rncpCode: member.code, certification: member, current: isCurrent(member) })),
    edges: replacements,
    current: members.filter((member) => isCurrent(member) && member.active !== null),
  };
}

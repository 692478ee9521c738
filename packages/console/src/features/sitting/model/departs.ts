interface Acquired {
  readonly blocks: readonly string[];
  readonly capabilities: readonly string[];
}

interface Block {
  readonly code: string;
  readonly capabilities: readonly { readonly code: string }[];
}

const same = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === right.size && [...left].every((code) => right.has(code));

/** What is declared without what goes without saying: the capabilities of blocks that are acquired. */
export function declared({ blocks, capabilities }: Acquired, summary: readonly Block[]): Acquired {
  const open = summary.filter(({ code }) => !blocks.includes(code)).flatMap((block) => block.capabilities);
  const kept = new Set(open.map(({ code }) => code));
  return { blocks, capabilities: capabilities.filter((code) => kept.has(code)) };
}

/** Whether a reason is to be asked before it is sent; the server decides all the same. */
export function asksReason(given: Acquired, proposal: Acquired): boolean {
  return (
    !same(new Set(given.blocks), new Set(proposal.blocks)) ||
    !same(new Set(given.capabilities), new Set(proposal.capabilities))
  );
}

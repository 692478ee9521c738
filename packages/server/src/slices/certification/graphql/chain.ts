import { replacementChain } from '../domain/replacement-chain.ts';
import type { CertificationContext } from './context.ts';
import { linksTo } from './links.ts';
import type { ReplacementChain } from './types/links.ts';

/** The chain of replacements a certification belongs to. */
export async function replacementChainOf(code: string, context: CertificationContext): Promise<ReplacementChain> {
  const rows = await context.loaders.linked.load(code);
  const { replacements, current } = replacementChain(
    rows.map((row) => ({ ...row, replaces: row.replaces ?? [], replacedBy: row.replacedBy ?? [] })),
  );
  const links = await linksTo(
    rows.map((row) => row.code),
    context,
  );
  const nodes = links.map(({ rncpCode, certification }) => ({
    rncpCode,
    certification,
    current: current.includes(rncpCode),
  }));
  const isCurrent = nodes.filter((node) => node.current);
  return { nodes, edges: replacements, current: isCurrent.flatMap(({ certification }) => certification ?? []) };
}

/** A certification of a chain as its own fiche speaks of it; `active` is null when we have no such fiche. */
export interface ChainMember {
  readonly code: string;
  readonly active: boolean | null;
  readonly replaces: readonly string[];
  readonly replacedBy: readonly string[];
}

/** The certification `from` is replaced by `to`. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/** A chain of replacements, and where it leads today. */
export interface ReplacementChain {
  readonly replacements: readonly Replacement[];
  readonly current: readonly string[];
}

/**
 * Puts together what the fiches of a chain say of each other: a replacement counts once, whichever side tells it.
 * Current are the active fiches that no active fiche comes after; when none is active, the known fiches that nothing
 * known comes after; in a circle, all of it.
 */
export function replacementChain(members: readonly ChainMember[]): ReplacementChain {
  const told = members.flatMap((member) => [
    ...member.replaces.map((from) => ({ from, to: member.code })),
    ...member.replacedBy.map((to) => ({ from: member.code, to })),
  ]);
  const codes = new Set(members.map(({ code }) => code));
  const known = told.filter(({ from, to }) => from !== to && codes.has(from) && codes.has(to));
  const replacements = [...new Map(known.map((each) => [`${each.from} ${each.to}`, each])).values()];
  const active = members.filter((member) => member.active === true);
  const candidates = active.length > 0 ? active : members.filter((member) => member.active !== null);
  return {
    replacements,
    current: last(
      candidates.map(({ code }) => code),
      replacements,
    ),
  };
}

/** Those of the codes that no other of them comes after, however many others stand between. */
function last(codes: readonly string[], replacements: readonly Replacement[]): readonly string[] {
  const candidates = new Set(codes);
  const next = Map.groupBy(replacements, ({ from }) => from);
  const after = (code: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const waiting = [code];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const { to } of next.get(at) ?? []) {
        if (!seen.has(to)) waiting.push(to);
        seen.add(to);
      }
    }
    return seen;
  };
  return codes.filter((code) => {
    const later = after(code);
    // Those that also lead back here are in the same circle: none of it comes after the other.
    return later.has(code) || ![...later].some((each) => each !== code && candidates.has(each));
  });
}

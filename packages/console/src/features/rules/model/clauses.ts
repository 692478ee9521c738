const SHOWN = 8;

/** The texts rules come from, each once: "A01, A02, D". The longest list is cut short. */
export function clausesOf(sources: readonly { readonly source: string }[]): string {
  const named = sources.flatMap(({ source }) => {
    const clauses = [...source.matchAll(/\[([^\]]+)\]/g)].map(([, clause]) => clause ?? '');
    return clauses.length > 0 || source.trim() === '' ? clauses : [source.trim()];
  });
  const all = [...new Set(named)].toSorted((a, b) => Number(a === 'D') - Number(b === 'D') || a.localeCompare(b));
  return all.length > SHOWN ? `${all.slice(0, SHOWN).join(', ')}…` : all.join(', ');
}

/** What blocks before what warns; those of one severity keep their order. */
export function blockingFirst<Item extends { readonly severity: 'BLOCKING' | 'WARNING' }>(
  items: readonly Item[],
): readonly Item[] {
  return [...items].sort((a, b) => Number(b.severity === 'BLOCKING') - Number(a.severity === 'BLOCKING'));
}

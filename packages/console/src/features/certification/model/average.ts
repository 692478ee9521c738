/** Mean number certified over the promotions that publish it; null when none does. */
export function averageCertified(
  statistics: readonly { readonly certified?: number | null }[],
): { readonly average: number; readonly promotions: number } | null {
  const known = statistics.flatMap(({ certified }) => (typeof certified === 'number' ? [certified] : []));
  if (known.length === 0) return null;
  return { average: known.reduce((sum, one) => sum + one, 0) / known.length, promotions: known.length };
}

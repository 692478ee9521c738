/** Flags raised while deriving, on a text that the fiche keeps whole: the flag itself is no content. */
export const DERIVED_REASONS: ReadonlySet<string> = new Set([
  'ITEMS_NOT_FOUND',
  'FORMULA_NOT_UNDERSTOOD',
  'REGISTRATION_OVER_FIVE_YEARS',
  'DUPLICATE_BLOCK_CODE',
  'MISSING_ELEMENT',
]);

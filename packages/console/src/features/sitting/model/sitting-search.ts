import { CASE_TABS, type CaseTab } from './case-filter.ts';

/** What the address of a sitting says: which case is shown, which list, and whether a phone shows the list. */
export interface SittingSearch {
  /** Id of a case; the one the jury is at by default. */
  readonly dossier?: string | undefined;
  readonly vue?: CaseTab | undefined;
  readonly liste?: true | undefined;
}

/** Reads it, leaving out what it does not know. */
export function parseSittingSearch(search: Readonly<Record<string, unknown>>): SittingSearch {
  const { dossier, vue, liste } = search;
  const tab = CASE_TABS.find((one) => one === vue);
  return {
    ...(typeof dossier === 'string' && { dossier }),
    ...(tab && { vue: tab }),
    // Set by a page it is true, read from an address it is its word.
    ...((liste === true || liste === 'true') && { liste: true as const }),
  };
}

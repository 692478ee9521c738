/** Which of the cases of a sitting are listed. */
export const CASE_TABS = ['TO_DECIDE', 'BALLOT', 'DECIDED', 'CARRIED_OVER', 'ALL'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

interface Progressing {
  readonly progress: 'PENDING' | 'DECIDED' | 'CARRIED_OVER';
  readonly ballots: readonly { readonly closedAt?: string | null }[];
}

/** Whether a ballot is open on a case. */
export function inBallot({ ballots }: Pick<Progressing, 'ballots'>): boolean {
  const last = ballots.at(-1);
  return last !== undefined && (last.closedAt ?? null) === null;
}

/** The list a case stands in; one in ballot is still to decide, and stands in a list of its own. */
export function tabOf(one: Progressing): Exclude<CaseTab, 'ALL'> {
  if (one.progress !== 'PENDING') return one.progress;
  return inBallot(one) ? 'BALLOT' : 'TO_DECIDE';
}

/** How many cases each list has. */
export function tabCounts(cases: readonly Progressing[]): Readonly<Record<CaseTab, number>> {
  const counts = { TO_DECIDE: 0, BALLOT: 0, DECIDED: 0, CARRIED_OVER: 0, ALL: cases.length };
  for (const one of cases) counts[tabOf(one)] += 1;
  return counts;
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The cases of a list whose candidate bears a name, in any case and without accents. */
export function listed<Case extends Progressing & { readonly name: string }>(
  cases: readonly Case[],
  tab: CaseTab,
  text: string,
): readonly Case[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return cases.filter(
    (one) => (tab === 'ALL' || tabOf(one) === tab) && words.every((word) => plain(one.name).includes(word)),
  );
}

/** The case the jury is at: the one in ballot, else the first that is to decide; none once all are settled. */
export function underWay<Case extends Progressing>(cases: readonly Case[]): Case | undefined {
  return cases.find(inBallot) ?? cases.find(({ progress }) => progress === 'PENDING');
}

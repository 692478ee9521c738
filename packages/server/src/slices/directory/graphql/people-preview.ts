import type { PeopleLineOutcome } from '@delibere/shared';
import type { PeoplePlan } from '../use-cases/import/plan-of-file.ts';
import type { PeoplePreview } from './types/people-import.ts';

/** A plan as it is shown. */
export function toPeoplePreview({ lines, digest, ignoredColumns, fileProblems }: PeoplePlan): PeoplePreview {
  const numberOf = (outcome: PeopleLineOutcome): number => lines.filter((line) => line.outcome === outcome).length;
  return {
    digest,
    created: numberOf('NEW'),
    changed: numberOf('CHANGED'),
    unchanged: numberOf('UNCHANGED'),
    withProblems: numberOf('PROBLEM'),
    ignoredColumns,
    fileProblems,
    lines: lines.map(({ line, name, outcome, personId, changes, problems }) => ({
      line,
      name,
      outcome,
      personId,
      changes,
      problems: problems.map((problem) => ({ line, ...problem })),
    })),
  };
}

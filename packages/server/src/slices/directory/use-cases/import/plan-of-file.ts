import { createHash } from 'node:crypto';
import type { PersonalReader } from '../../../../kernel/read/personal-reader.ts';
import type { Known } from '../../domain/import/known.ts';
import { type PlannedLine, planImport } from '../../domain/import/plan.ts';
import {
  candidatesFor,
  knownPersons,
  lockPersons,
  organisationsSaid,
  type Sought,
} from '../../persistence/import-known.ts';
import { type FileProblem, readPeopleFile } from './read-people-file.ts';

/** What a file of people would do to the directory as it is now. */
export interface PeoplePlan {
  readonly ignoredColumns: readonly string[];
  /** Problems of the whole file; with one, it has no lines. */
  readonly fileProblems: readonly FileProblem[];
  readonly lines: readonly PlannedLine[];
  /** Tells this file, with what it would do, from any other: hexadecimal SHA-256. */
  readonly digest: string;
}

/**
 * Plans the import of a file by a few statements, however long it is. @param today in Paris
 * @param locking lets nobody else change the people it may mean, until the transaction ends
 */
export async function planOfFile(
  reader: PersonalReader,
  bytes: Buffer,
  today: string,
  locking = false,
): Promise<PeoplePlan> {
  const file = readPeopleFile(bytes);
  const said = file.lines.flatMap((line) => line.said ?? []);
  const sought = said.map(({ line, email, familyName, givenNames }) => ({ line, email, familyName, givenNames }));
  const candidates = await candidatesOf(reader, sought, locking);
  const ids = [...new Set(candidates.map(({ personId }) => personId))];
  const organisations = await organisationsSaid(reader, [...new Set(said.flatMap((line) => line.organisation ?? []))]);
  const persons = await knownPersons(reader, ids);
  const known: Known = {
    today,
    candidates: Map.groupBy(candidates, ({ line }) => line),
    persons: new Map(persons.map((person) => [person.id, person])),
    organisations: Map.groupBy(organisations, (organisation) => organisation.said),
  };
  const lines = planImport(file.lines, known);
  const digest = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([file.problems, lines]))
    .digest('hex');
  return { ignoredColumns: file.ignoredColumns, fileProblems: file.problems, lines, digest };
}

async function candidatesOf(
  reader: PersonalReader,
  sought: readonly Sought[],
  locking: boolean,
): ReturnType<typeof candidatesFor> {
  const candidates = await candidatesFor(reader, sought);
  if (!locking) return candidates;
  const ids = [...new Set(candidates.map(({ personId }) => personId))];
  await lockPersons(reader, ids);
  // Whoever held them may have changed them meanwhile.
  return candidatesFor(reader, sought);
}

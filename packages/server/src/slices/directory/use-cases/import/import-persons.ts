import { importPersonsInput, type PeopleLineOutcome } from '@delibere/shared';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { recordEvents } from '../../../audit/index.ts';
import { refuse } from '../../domain/refuse.ts';
import { writeImport } from '../../persistence/import-writes.ts';
import { planOfFile } from './plan-of-file.ts';
import { writesAndEvents } from './writes-and-events.ts';

/** One import at a time: two of the same file would enter everybody twice. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtext('directory.import'))`;

/** What PostgreSQL refuses here, somebody wrote between the plan and the write. */
const STALE = { affiliation_once: 'PREVIEW_STALE', mandate_once: 'PREVIEW_STALE' };

/**
 * Does all a file of people says, or nothing, and only if that is what was shown. Answers how many people are new and
 * changed. Refuses PREVIEW_STALE, IMPORT_HAS_PROBLEMS, NOTHING_TO_CHANGE.
 */
export const importPersons = useCase({
  permission: 'person.import',
  input: importPersonsInput,
  constraints: STALE,
  run: async (uow, { file, digest }, access) => {
    access.demand('person.import', {});
    await uow.rows(LOCK);
    const plan = await planOfFile(uow, Buffer.from(file, 'base64'), parisDay(uow.now), true);
    if (plan.digest !== digest) return refuse('PREVIEW_STALE');
    const numberOf = (outcome: PeopleLineOutcome): number =>
      plan.lines.filter((line) => line.outcome === outcome).length;
    const problems = plan.fileProblems.length + numberOf('PROBLEM');
    if (problems > 0) return refuse('IMPORT_HAS_PROBLEMS', { problems });
    const counts = { created: numberOf('NEW'), changed: numberOf('CHANGED') };
    if (counts.created + counts.changed === 0) return refuse('NOTHING_TO_CHANGE');
    const { writes, events } = writesAndEvents(plan.lines.flatMap((line) => line.writes ?? []));
    await writeImport(uow, writes);
    const object = { type: 'PERSON_IMPORT', id: digest } as const;
    recordEvents(uow, [...events, { kind: 'PERSONS_IMPORTED', object, after: counts }]);
    return accepted(counts);
  },
});

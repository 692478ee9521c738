import type { Access } from '../../../../kernel/authorisation/access.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import type { PersonalReader } from '../../../../kernel/read/personal-reader.ts';
import { type PeoplePlan, planOfFile } from './plan-of-file.ts';

/** What a file of people would do, line by line; nothing is written. Throws Forbidden where the caller may not import. */
export async function previewPeopleImport(
  reader: PersonalReader,
  access: Access,
  file: string,
  now: Date,
): Promise<PeoplePlan> {
  access.demand('person.import', {});
  return planOfFile(reader, Buffer.from(file, 'base64'), parisDay(now));
}

import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { answer, type Refused, resultUnion } from '../../../../kernel/graphql/refused.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { importPersons } from '../../use-cases/import/import-persons.ts';
import { previewPeopleImport } from '../../use-cases/import/preview-people-import.ts';
import { ImportPersonsInput } from '../inputs/import-inputs.ts';
import { toPeoplePreview } from '../people-preview.ts';
import { PeoplePreview, PersonsImported } from '../types/people-import.ts';

const ImportPersonsResult = resultUnion(
  'ImportPersonsResult',
  'A file of people was imported, or why nothing of it was.',
  () => PersonsImported,
);

@Resolver()
export class PeopleImportResolvers {
  @Needs('person.import')
  @Query(() => PeoplePreview, {
    description:
      'What a file of people would do, line by line. Asked at /graphql/file, where a larger body may be sent.',
  })
  async previewPeopleImport(
    @Arg('file', () => String, {
      description: 'The bytes of the file, in base64: CSV of at most 2 MB and 5,000 lines.',
    })
    file: string,
    @Ctx() context: ViewerContext,
  ): Promise<PeoplePreview> {
    const access = await context.open('person.import');
    return toPeoplePreview(await previewPeopleImport(await context.personal(), access, file, context.now));
  }

  @Needs('person.import')
  @Mutation(() => ImportPersonsResult, {
    description: 'Does all a file of people says, or nothing. Asked at /graphql/file, where a larger body may be sent.',
  })
  async importPersons(
    @Arg('input', () => ImportPersonsInput, { description: 'What is asked.' }) input: ImportPersonsInput,
    @Ctx() context: ViewerContext,
  ): Promise<PersonsImported | Refused> {
    const result = await context.perform(importPersons, input);
    return answer(result, (counts) => Object.assign(new PersonsImported(), counts));
  }
}

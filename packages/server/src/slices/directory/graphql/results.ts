import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../kernel/graphql/needs.ts';
import { answer, type Refused, resultUnion } from '../../../kernel/graphql/refused.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Refusal } from '../../../kernel/write/refusal.ts';
import { forgetDirectory, visibleOrganisation } from './loaders.ts';
import { Organisation } from './types/organisation.ts';
import { Person } from './types/person.ts';
import { visiblePerson } from './visible-person.ts';

@Needs('organisation.read')
@ObjectType({ description: 'An organisation was written.', simpleResolvers: true })
export class OrganisationWritten {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  @Field(() => Organisation, { nullable: true, description: 'The organisation as it is now.' })
  readonly organisation!: Organisation | null;
}

@Needs('person.read')
@ObjectType({ description: 'The entry of a person was written.', simpleResolvers: true })
export class PersonWritten {
  @Field(() => ID, { description: 'Their id.' })
  readonly id!: string;
  @Field(() => Person, {
    nullable: true,
    description: 'The person as they are now; null where that puts them out of the caller’s sight.',
  })
  readonly person!: Person | null;
}

export const OrganisationResult = resultUnion(
  'OrganisationResult',
  'An organisation was written, or why nothing was.',
  () => OrganisationWritten,
);

export const PersonResult = resultUnion(
  'PersonResult',
  'The entry of a person was written, or why nothing was.',
  () => PersonWritten,
);

/** What a use case that answers the id of an organisation did, with the organisation read again. */
export async function organisationWritten(
  context: ViewerContext,
  result: Result<string, Refusal>,
): Promise<OrganisationWritten | Refused> {
  const row = result.ok ? await readAgain(context, result.value, visibleOrganisation) : null;
  return answer(result, (id) =>
    Object.assign(new OrganisationWritten(), { id, organisation: row && new Organisation(row) }),
  );
}

/** What a use case that answers the id of a person did, with the person read again. */
export async function personWritten(
  context: ViewerContext,
  result: Result<string, Refusal>,
): Promise<PersonWritten | Refused> {
  const row = result.ok ? await readAgain(context, result.value, visiblePerson) : null;
  return answer(result, (id) => Object.assign(new PersonWritten(), { id, person: row && new Person(row) }));
}

async function readAgain<Row>(
  context: ViewerContext,
  id: string,
  read: (context: ViewerContext, access: Awaited<ReturnType<ViewerContext['open']>>, id: string) => Promise<Row | null>,
): Promise<Row | null> {
  forgetDirectory(context);
  return read(context, await context.open('viewer.read'), id);
}

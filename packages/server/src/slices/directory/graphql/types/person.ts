import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import type { PersonRow } from '../../persistence/persons.ts';

@Needs('person.read')
@ObjectType({ description: 'A human being of the directory.' })
export class Person {
  readonly row: PersonRow;

  constructor(row: PersonRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Their id, which never changes.' })
  get id(): string {
    return this.row.id;
  }
  @Field(() => String, { description: 'Family name.' })
  get familyName(): string {
    return this.row.familyName;
  }
  @Field(() => String, { description: 'Given names.' })
  get givenNames(): string {
    return this.row.givenNames;
  }
  @Field(() => String, { nullable: true, description: 'What makes them qualified to sit, in words.' })
  get qualification(): string | null {
    return this.row.qualification;
  }
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what was kept about them was erased; null where it was not.',
  })
  get erasedAt(): Date | null {
    return this.row.erasedAt === null ? null : new Date(this.row.erasedAt);
  }
  @Field(() => Int, {
    description: 'Counts the changes of their entry; a change says which version it was decided on.',
  })
  get version(): number {
    return this.row.version;
  }
}

const types = connectionTypes(() => Person, 'Person', 'people');

@Needs('person.read')
@ObjectType({ description: 'A page of people.' })
export class PersonConnection extends types.Connection {}
Needs('person.read')(types.Edge);

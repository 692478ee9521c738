import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { MemberRow } from '../../persistence/seats.ts';

@Needs('session.read')
@ObjectType({ description: 'Somebody who sits in a jury, or may.' })
export class JuryMember {
  readonly row: MemberRow;

  constructor(row: MemberRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Their id in the directory.' })
  get id(): string {
    return this.row.personId;
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
}

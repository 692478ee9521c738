import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../kernel/graphql/needs.ts';
import { answer, type Refused, resultUnion } from '../../../kernel/graphql/refused.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { RETENTION } from '../domain/retention.ts';
import { dueNow } from '../persistence/due.ts';
import { erasePerson } from '../use-cases/erase-person.ts';
import { RetentionRow } from './retention.ts';

@InputType({ description: 'Whom to forget, and why.' })
class PersonErasureInput {
  @Field(() => ID, { description: 'The person.' })
  readonly personId!: string;
  @Field(() => String, { description: 'Why, for the audit trail; at most 500 characters.' })
  readonly reason!: string;
}

@Needs('person.erase')
@ObjectType({ description: 'A person who was forgotten.', simpleResolvers: true })
class PersonErased {
  @Field(() => ID, { description: 'The person, of whom nothing else is known now.' })
  readonly personId!: string;
}

const ErasePersonResult = resultUnion(
  'ErasePersonResult',
  'A person forgotten, or the reason why not.',
  () => PersonErased,
);

@Resolver()
export class PrivacyResolvers {
  @Needs('retention.read')
  @Query(() => [RetentionRow], { description: 'How long each class of personal data is kept, and what is due today.' })
  async retention(@Ctx() context: ViewerContext): Promise<readonly RetentionRow[]> {
    await context.open('retention.read');
    const rows = await dueNow(await context.personal(), parisDay(context.now));
    return rows.map((row) => ({ ...row, ...RETENTION[row.class] }));
  }

  @Needs('person.erase')
  @Mutation(() => ErasePersonResult, {
    description: 'Forgets a person: who they were is taken out of everything; what others rest on stays without it.',
  })
  async erasePerson(
    @Arg('input', () => PersonErasureInput, { description: 'Whom, and why.' }) input: PersonErasureInput,
    @Ctx() context: ViewerContext,
  ): Promise<PersonErased | Refused> {
    return answer(await context.perform(erasePerson, input), (done) => done);
  }
}

import type { LinkKind } from '@delibere/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { LinkRow } from '../../persistence/around-sessions.ts';
import { LinkKindEnum } from '../enums.ts';

@Needs('case.read')
@ObjectType({ description: 'What ties somebody to the candidate of a case.', simpleResolvers: true })
export class CandidateLink implements LinkRow {
  readonly sessionId!: string;
  @Field(() => ID, { description: 'The case.' })
  readonly caseId!: string;
  @Field(() => ID, { description: 'Who is tied to its candidate.' })
  readonly personId!: string;
  @Field(() => LinkKindEnum, { description: 'What the link is.' })
  readonly kind!: LinkKind;
  @Field(() => Boolean, { description: 'Whether it has ended.' })
  readonly past!: boolean;
}

import { Field, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../../kernel/graphql/scalars.ts';

@Needs('case.read')
@ObjectType({ description: 'A block or a capability acquired, and for how long.', simpleResolvers: true })
export class KeptResult {
  @Field(() => String, { description: 'Code of the block or the capability.' })
  readonly code!: string;
  @Field(() => DateScalar, { description: 'Day of the deliberation that acquired it.' })
  readonly acquiredOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it counts; null without limit.' })
  readonly validUntil!: string | null;
}

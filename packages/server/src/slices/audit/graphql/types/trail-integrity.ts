import { Field, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import type { TrailState } from '../../persistence/trail-state.ts';

@Needs('audit.read')
@ObjectType({ description: 'A digest over the ends of all histories at one moment.', simpleResolvers: true })
export class TrailAnchor {
  @Field(() => DateTimeScalar, { description: 'When it was taken.' })
  readonly takenAt!: Date;
  @Field(() => String, {
    description: 'The digest, 64 hexadecimal digits: noted elsewhere, it shows later that nothing was taken away.',
  })
  readonly digest!: string;
}

@Needs('audit.read')
@ObjectType({ description: 'How long the audit trail is, and how far its anchors hold it.', simpleResolvers: true })
export class TrailIntegrity {
  @Field(() => Int, { description: 'Events of the trail.' })
  readonly events!: number;
  @Field(() => Int, { description: 'Objects it speaks of; each has a chain of its own.' })
  readonly objects!: number;
  @Field(() => Int, { description: 'Events that the last anchor and those before it cover.' })
  readonly anchoredEvents!: number;
  @Field(() => TrailAnchor, { nullable: true, description: 'The last anchor; null before the first hour is over.' })
  readonly lastAnchor!: TrailAnchor | null;
}

/** The state of the trail as it is told. */
export function toIntegrity({ anchoredAt, digest, ...counts }: TrailState): TrailIntegrity {
  const lastAnchor = anchoredAt === null || digest === null ? null : { takenAt: new Date(anchoredAt), digest };
  return { ...counts, lastAnchor };
}

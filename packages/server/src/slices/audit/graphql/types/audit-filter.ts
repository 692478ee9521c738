import type { AuditedKind, AuditedObject } from '@delibere/shared';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { ActorKey, ActorKind, ObjectKey, TrailFilter } from '../../domain/trail-filter.ts';
import { ActorKindEnum, AuditedKindEnum, AuditedObjectEnum } from './enums.ts';

@InputType({ description: 'Something the audit trail speaks of.' })
export class AuditObjectInput implements ObjectKey {
  @Field(() => AuditedObjectEnum, { description: 'What it is.' })
  readonly type!: AuditedObject;
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
}

@InputType({ description: 'Somebody, or a program, that did something.' })
export class AuditActorInput implements ActorKey {
  @Field(() => ActorKindEnum, { description: 'Who it is.' })
  readonly kind!: ActorKind;
  @Field(() => ID, { description: 'Its id; of a program of the server its name, "retention".' })
  readonly id!: string;
}

@InputType({ description: 'What events must be to be listed; every condition given must hold.' })
export class AuditFilter implements TrailFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On this day in Paris, or later.' })
  readonly from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'On this day in Paris, or before.' })
  readonly to?: string | null;
  @Field(() => [AuditedKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  readonly kinds?: readonly AuditedKind[] | null;
  @Field(() => [AuditedObjectEnum], { nullable: true, description: 'Of objects of one of these types.' })
  readonly objectTypes?: readonly AuditedObject[] | null;
  @Field(() => AuditObjectInput, { nullable: true, description: 'Of this very object.' })
  readonly object?: AuditObjectInput | null;
  @Field(() => AuditActorInput, { nullable: true, description: 'Done by this actor.' })
  readonly actor?: AuditActorInput | null;
  @Field(() => String, { nullable: true, description: 'Done for the request with this id.' })
  readonly requestId?: string | null;
}

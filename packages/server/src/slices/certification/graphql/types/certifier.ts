import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type * as fiche from '../../domain/fiche.ts';

@ObjectType({ description: 'A body that certifies.', simpleResolvers: true })
export class Certifier implements fiche.Certifier {
  @Field(() => String, { nullable: true, description: 'Its SIRET, 14 digits; null for a body without one, as a CPNE.' })
  readonly siret!: string | null;
  @Field(() => String, { description: 'Legal name.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'Trade name.' })
  readonly tradeName!: string | null;
  @Field(() => String, { nullable: true, description: 'Web site.' })
  readonly website!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it still certifies; null when the fiche does not say.',
  })
  readonly active!: boolean | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day `active` last changed.' })
  readonly stateChangedOn!: string | null;
}

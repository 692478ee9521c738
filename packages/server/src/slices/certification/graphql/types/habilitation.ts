import { Field, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../kernel/graphql/connection.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { HabilitationRow } from '../../persistence/queries/habilitations.ts';
import { HabilitationKindEnum, HabilitationStateEnum } from './enums.ts';

@ObjectType({ description: 'What a partner may do for a certification.', simpleResolvers: true })
export class Habilitation implements Omit<HabilitationRow, 'versionId' | 'position'> {
  @Field(() => String, { nullable: true, description: "The partner's SIRET, 14 digits." })
  readonly siret!: string | null;
  @Field(() => String, { description: "The partner's name." })
  readonly name!: string;
  @Field(() => HabilitationKindEnum, { nullable: true, description: 'What it may do.' })
  readonly kind!: HabilitationRow['kind'];
  @Field(() => HabilitationStateEnum, { nullable: true, description: 'Where the habilitation stands.' })
  readonly state!: HabilitationRow['state'];
  @Field(() => DateScalar, { nullable: true, description: 'Day it came into force.' })
  readonly activeFrom!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day its state last changed.' })
  readonly stateChangedOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the partner may act: habilitation and fiche both active.' })
  readonly mayAct!: boolean;
}

const { Connection } = connectionTypes(() => Habilitation, 'Habilitation', 'habilitations');

@ObjectType({ description: 'A page of habilitations, in the order of the fiche.' })
export class HabilitationConnection extends Connection {}

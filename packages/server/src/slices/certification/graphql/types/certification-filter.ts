import { Field, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { SearchFilter } from '../../domain/search-filter.ts';
import { FicheStateEnum, RegisterEnum } from './enums.ts';

@InputType({ description: 'What certifications must be to be listed; every condition given must hold.' })
export class CertificationFilter implements SearchFilter {
  @Field(() => RegisterEnum, { nullable: true, description: 'In this register.' })
  readonly register?: SearchFilter['register'];
  @Field(() => Boolean, { nullable: true, description: 'In force, or not.' })
  readonly active?: boolean | null;
  @Field(() => FicheStateEnum, { nullable: true, description: "In this state of the register's workflow." })
  readonly state?: SearchFilter['state'];
  @Field(() => [Int], { nullable: true, description: 'Of one of these levels, 3 to 8.' })
  readonly levels?: readonly number[] | null;
  @Field(() => [String], { nullable: true, description: 'Of one of these kinds, "CQPM".' })
  readonly kinds?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: 'With this training speciality; "200" takes every 200x.' })
  readonly nsf?: string | null;
  @Field(() => String, { nullable: true, description: 'With this occupation, "H2906".' })
  readonly rome?: string | null;
  @Field(() => String, { nullable: true, description: 'With this training field, five digits.' })
  readonly formacode?: string | null;
  @Field(() => String, { nullable: true, description: 'Under this collective agreement, by brochure number, "3109".' })
  readonly ccn?: string | null;
  @Field(() => String, { nullable: true, description: 'Certified by the body with this SIRET, 14 digits.' })
  readonly certifier?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Where people may be enrolled on this day.' })
  readonly acceptsEnrolmentsOn?: string | null;
}

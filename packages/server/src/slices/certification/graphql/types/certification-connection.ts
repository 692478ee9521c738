import { Field, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../kernel/graphql/connection.ts';
import { Certification } from './certification.ts';

@ObjectType({
  description: 'A word of a search read as another one, nothing being written as it was typed.',
  simpleResolvers: true,
})
export class SearchCorrection {
  @Field(() => String, { description: 'The word as typed: "chaudronier".' })
  readonly typed!: string;
  @Field(() => String, { description: 'The word searched instead: "chaudronnier".' })
  readonly read!: string;
}

const { Connection } = connectionTypes(() => Certification, 'Certification', 'certifications');

@ObjectType({ description: 'A page of certifications.', simpleResolvers: true })
export class CertificationConnection extends Connection {
  @Field(() => [SearchCorrection], {
    description: 'Words of the search that were read as others; empty when none was.',
  })
  readonly corrections!: readonly SearchCorrection[];
}

import { Field, ObjectType } from 'type-graphql';
import { Certification } from './certification.ts';

@ObjectType({
  description: 'The code of a certification, with the certification itself where we have it.',
  simpleResolvers: true,
})
export class CertificationLink {
  @Field(() => String, { description: 'Code in the register.' })
  readonly rncpCode!: string;
  @Field(() => Certification, {
    nullable: true,
    description: 'The certification; null when its fiche was not imported.',
  })
  readonly certification!: Certification | null;
}

@ObjectType({ description: 'A certification of a chain of replacement.', simpleResolvers: true })
export class ChainNode extends CertificationLink {
  @Field(() => Boolean, { description: 'Whether it is the one, or one of those, to look at today.' })
  readonly current!: boolean;
}

@ObjectType({
  description: 'A replacement: the older certification and the one that replaces it.',
  simpleResolvers: true,
})
export class ChainEdge {
  @Field(() => String, { description: 'Code of the one replaced.' })
  readonly from!: string;
  @Field(() => String, { description: 'Code of the one that replaces it.' })
  readonly to!: string;
}

@ObjectType({
  description: 'Every certification tied to one by replacements, before and after it.',
  simpleResolvers: true,
})
export class ReplacementChain {
  @Field(() => [ChainNode], { description: 'The certifications, by number; the one asked for among them.' })
  readonly nodes!: readonly ChainNode[];
  @Field(() => [ChainEdge], { description: 'Which replaces which.' })
  readonly edges!: readonly ChainEdge[];
  @Field(() => [Certification], {
    description: 'Where the chain leads today: its last active ones, or its last ones when none is active.',
  })
  readonly current!: readonly Certification[];
}

import { Field, ID, ObjectType } from 'type-graphql';
import { toRelayId } from '../../../../kernel/graphql/relay-id.ts';
import type { BlockRow, BlockTextRow, CapabilityRow } from '../../persistence/queries/blocks.ts';
import type { CertificationContext } from '../context.ts';
import { AssessmentFormula } from './assessment-formula.ts';
import { NodeInterface } from './node.ts';

/** The id of a row of a version: few lists ask for it, so that rows are read without what it is made of. */
function idOf(
  type: string,
  { versionId, position }: BlockRow | CapabilityRow,
  { loaders }: CertificationContext,
): string | Promise<string> {
  const version = loaders.versionKey(versionId);
  const idIn = (key: string): string => toRelayId(type, `${key}.${position}`);
  return typeof version === 'string' ? idIn(version) : version.then(idIn);
}

@ObjectType({
  implements: NodeInterface,
  description: 'A block of competences: assessed, validated and certified on its own.',
  simpleResolvers: true,
})
export class Block {
  private readonly row: BlockRow;
  private readonly context: CertificationContext;
  @Field(() => String, { description: '"RNCP28245BC01"; unique within its fiche only.' })
  readonly code: string;
  @Field(() => String, { description: 'Title, exactly as registered.' })
  readonly title: string;

  constructor(row: BlockRow, context: CertificationContext) {
    this.row = row;
    this.context = context;
    this.code = row.code;
    this.title = row.title;
  }

  @Field(() => ID, { description: 'Opaque identifier of the block in this version of the fiche.' })
  get id(): string | Promise<string> {
    return idOf('Block', this.row, this.context);
  }
  @Field(() => String, { nullable: true, description: 'Its capabilities, as received.' })
  get capabilitiesText(): Promise<string | null> {
    return this.text('capabilitiesText');
  }
  @Field(() => String, { nullable: true, description: 'How it is assessed, as received.' })
  get assessmentText(): Promise<string | null> {
    return this.text('assessmentText');
  }
  @Field(() => AssessmentFormula, {
    nullable: true,
    description: 'How the methods combine, read out of `assessmentText`; null when it could not be read.',
  })
  get formula(): Promise<AssessmentFormula | null> {
    return this.text('formula').then((formula) => formula && new AssessmentFormula(formula));
  }
  @Field(() => String, { nullable: true, description: 'What is required to enter its training.' })
  get trainingPrerequisites(): Promise<string | null> {
    return this.text('trainingPrerequisites');
  }
  @Field(() => String, { nullable: true, description: 'What is required to have it validated.' })
  get validationPrerequisites(): Promise<string | null> {
    return this.text('validationPrerequisites');
  }
  @Field(() => [Capability], { description: 'Its capabilities, numbered through the whole fiche.' })
  async capabilities(): Promise<readonly Capability[]> {
    const rows = await this.context.loaders.capabilities.load(this.row.versionId);
    return rows
      .filter(({ blockPosition }) => blockPosition === this.row.position)
      .map((row) => new Capability(row, this.context));
  }

  private async text<Key extends keyof BlockTextRow>(key: Key): Promise<BlockTextRow[Key]> {
    const rows = await this.context.loaders.blockTexts.load(this.row.versionId);
    const row = rows.find(({ position }) => position === this.row.position);
    if (!row) throw new Error(`Block ${this.row.position} of version ${this.row.versionId} is gone`);
    return row[key];
  }
}

@ObjectType({
  implements: NodeInterface,
  description: 'A capability ("compétence") that is assessed.',
  simpleResolvers: true,
})
export class Capability {
  private readonly row: CapabilityRow;
  private readonly context: CertificationContext;
  @Field(() => String, { description: '"C1", as the text numbers it or by its rank.' })
  readonly code: string;
  @Field(() => Boolean, { description: 'Whether the code comes from the rank, the text giving none.' })
  readonly codeDeduced: boolean;
  @Field(() => String, { description: 'What the holder is able to do.' })
  readonly statement: string;

  constructor(row: CapabilityRow, context: CertificationContext) {
    this.row = row;
    this.context = context;
    this.code = row.code;
    this.codeDeduced = row.codeDeduced;
    this.statement = row.statement;
  }

  @Field(() => ID, { description: 'Opaque identifier of the capability in this version of the fiche.' })
  get id(): string | Promise<string> {
    return idOf('Capability', this.row, this.context);
  }
  @Field(() => Block, { nullable: true, description: 'The block that holds it; null on a fiche without blocks.' })
  async block(): Promise<Block | null> {
    const rows = await this.context.loaders.blocks.load(this.row.versionId);
    const row = rows.find(({ position }) => position === this.row.blockPosition);
    return row === undefined ? null : new Block(row, this.context);
  }
}

import { Field, ID, ObjectType } from 'type-graphql';
import { toRelayId } from '../../../../kernel/graphql/relay-id.ts';
import type { Fiche } from '../../domain/fiche.ts';
import type { HeadRow } from '../../persistence/queries/heads.ts';
import type { CertificationContext } from '../context.ts';
import { RegisterEnum } from './enums.ts';
import { FicheContent } from './fiche-content.ts';
import { NodeInterface } from './node.ts';

const REGISTER_SITE = 'https://www.francecompetences.fr/recherche';

@ObjectType({
  implements: NodeInterface,
  description: 'A certification of the national registers; its content is that of its current version.',
})
export class Certification extends FicheContent {
  readonly head: HeadRow;
  protected readonly context: CertificationContext;

  constructor(head: HeadRow, context: CertificationContext) {
    super();
    this.head = head;
    this.context = context;
  }

  get versionId(): number {
    return this.head.currentVersionId;
  }
  @Field(() => ID, { description: 'Opaque identifier of the certification.' })
  get id(): string {
    return toRelayId('Certification', this.head.code);
  }
  @Field(() => String, { description: 'Code in the register: "RNCP28245", "RS5719".' })
  get rncpCode(): string {
    return this.head.code;
  }
  @Field(() => RegisterEnum, { description: 'The register it is in.' })
  get register(): HeadRow['register'] {
    return this.head.register;
  }
  @Field(() => String, {
    nullable: true,
    description: '"CQPM", "BTS", "RS"…; null when the fiche gives no abbreviation.',
  })
  get kind(): string | null {
    return this.head.kind;
  }
  @Field(() => String, { description: "Address of the fiche on the register's site." })
  get registerUrl(): string {
    return `${REGISTER_SITE}/${this.head.register.toLowerCase()}/${this.head.codeNumber}/`;
  }

  // What the head already tells costs no second statement.
  override get title(): string {
    return this.head.title;
  }
  override get active(): boolean {
    return this.head.active;
  }
  override get state(): Fiche['state'] {
    return this.head.state;
  }
  override get registrationEnd(): string | null {
    return this.head.registrationEnd;
  }
}

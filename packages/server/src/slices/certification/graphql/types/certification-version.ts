import { Field, ID, Int, ObjectType } from 'type-graphql';
import { toRelayId } from '../../../../kernel/graphql/relay-id.ts';
import { DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import type { Change } from '../../domain/change.ts';
import type { VersionRow } from '../../persistence/queries/versions.ts';
import type { CertificationContext } from '../context.ts';
import { FicheContent } from './fiche-content.ts';
import { NodeInterface } from './node.ts';
import { ChangeType } from './simple-types.ts';

@ObjectType({
  implements: NodeInterface,
  description: 'What a fiche said at one import; never changed afterwards.',
})
export class CertificationVersion extends FicheContent {
  private readonly row: VersionRow;
  protected readonly context: CertificationContext;

  constructor(row: VersionRow, context: CertificationContext) {
    super();
    this.row = row;
    this.context = context;
  }

  get versionId(): number {
    return this.row.id;
  }
  @Field(() => ID, { description: 'Opaque identifier of the version.' })
  get id(): string {
    return toRelayId('CertificationVersion', `${this.row.certificationCode}.${this.row.number}`);
  }
  @Field(() => Int, { description: 'Its number, from 1, the oldest.' })
  get number(): number {
    return this.row.number;
  }
  @Field(() => Boolean, { description: 'Whether it is what the fiche says now.' })
  get current(): boolean {
    return this.row.current;
  }
  @Field(() => DateTimeScalar, { description: 'When the import that brought it began.' })
  get importedAt(): Date {
    return this.row.importedAt;
  }
  @Field(() => String, { description: 'Name of the file it was read from.' })
  get sourceName(): string {
    return this.row.sourceName;
  }
  @Field(() => [ChangeType], { description: 'Differences with the version before; none for the first.' })
  get changes(): readonly Change[] {
    return this.row.changes;
  }
}

import { Field, ID, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../kernel/graphql/connection.ts';
import { toRelayId } from '../../../../kernel/graphql/relay-id.ts';
import type { EntryRow } from '../../persistence/queries/entries.ts';
import { NomenclatureEnum } from './enums.ts';
import { NodeInterface } from './node.ts';

@ObjectType({
  implements: NodeInterface,
  description: 'A code of a nomenclature; on a fiche, with the label that fiche gives it.',
})
export class NomenclatureEntry implements EntryRow {
  private readonly row: EntryRow;
  /** "RNCP28245.2": the version whose label this is; null for the nomenclature's own. */
  private readonly versionKey: string | null;

  constructor(row: EntryRow, versionKey: string | null) {
    this.row = row;
    this.versionKey = versionKey;
  }

  @Field(() => ID, { description: 'Opaque identifier; an entry as one fiche words it has its own.' })
  get id(): string {
    const key = `${this.row.nomenclature}:${this.row.code}`;
    return toRelayId('NomenclatureEntry', this.versionKey === null ? key : `${key}:${this.versionKey}`);
  }
  @Field(() => NomenclatureEnum, { description: 'The nomenclature it belongs to.' })
  get nomenclature(): EntryRow['nomenclature'] {
    return this.row.nomenclature;
  }
  @Field(() => String, { description: 'The code: "200u", "H2906", "3109".' })
  get code(): string {
    return this.row.code;
  }
  @Field(() => String, { description: 'Its label, as received.' })
  get label(): string {
    return this.row.label;
  }
}

const { Connection } = connectionTypes(() => NomenclatureEntry, 'NomenclatureEntry', 'entries');

@ObjectType({ description: 'A page of entries of a nomenclature.' })
export class NomenclatureEntryConnection extends Connection {}

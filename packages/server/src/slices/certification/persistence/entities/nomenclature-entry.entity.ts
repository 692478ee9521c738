import type { Nomenclature } from '@delibere/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code of a nomenclature with the label read last. */
@Entity('nomenclature_entry')
export class NomenclatureEntryEntity {
  @PrimaryColumn({ type: 'text' })
  readonly nomenclature!: Nomenclature;

  @PrimaryColumn({ type: 'text' })
  readonly code!: string;

  @Column({ type: 'text' })
  readonly label!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A capability of one version, in the order of the fiche. */
@Entity('capability')
export class CapabilityEntity {
  @PrimaryColumn({ type: 'integer', name: 'version_id' })
  readonly versionId!: number;

  @PrimaryColumn({ type: 'smallint' })
  readonly position!: number;

  @Column({ type: 'smallint', name: 'block_position', nullable: true })
  readonly blockPosition!: number | null;

  @Column({ type: 'text' })
  readonly code!: string;

  @Column({ type: 'boolean', name: 'code_deduced' })
  readonly codeDeduced!: boolean;

  @Column({ type: 'text' })
  readonly statement!: string;
}

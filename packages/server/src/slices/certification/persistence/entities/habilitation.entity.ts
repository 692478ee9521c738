import type { HabilitationKind, HabilitationState } from '@delibere/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a partner may do for a certification, in one version. */
@Entity('habilitation')
export class HabilitationEntity {
  @PrimaryColumn({ type: 'integer', name: 'version_id' })
  readonly versionId!: number;

  @PrimaryColumn({ type: 'smallint' })
  readonly position!: number;

  @Column({ type: 'text', nullable: true })
  readonly siret!: string | null;

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ type: 'text', nullable: true })
  readonly kind!: HabilitationKind | null;

  @Column({ type: 'text', nullable: true })
  readonly state!: HabilitationState | null;

  @Column({ type: 'date', name: 'active_from', nullable: true })
  readonly activeFrom!: string | null;

  @Column({ type: 'date', name: 'state_changed_on', nullable: true })
  readonly stateChangedOn!: string | null;
}

import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One run of an import and what it counted. */
@Entity('import_run')
export class ImportRunEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  readonly id!: number;

  @Column({ type: 'text', name: 'source_name' })
  readonly sourceName!: string;

  @Column({ type: 'timestamptz', name: 'started_at' })
  readonly startedAt!: Date;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  readonly finishedAt!: Date | null;

  @Column({ type: 'integer', name: 'created_count' })
  readonly createdCount!: number;

  @Column({ type: 'integer', name: 'changed_count' })
  readonly changedCount!: number;

  @Column({ type: 'integer', name: 'unchanged_count' })
  readonly unchangedCount!: number;

  @Column({ type: 'integer', name: 'rejected_count' })
  readonly rejectedCount!: number;
}

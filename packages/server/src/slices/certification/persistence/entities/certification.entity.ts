import type { FicheState, Register } from '@delibere/shared';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The head of a certification: its identity, and what search and filters read. */
@Entity('certification')
export class CertificationEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  readonly id!: number;

  @Column({ type: 'text' })
  readonly code!: string;

  @Column({ type: 'text' })
  readonly register!: Register;

  @Column({ type: 'integer', name: 'code_number' })
  readonly codeNumber!: number;

  @Column({ type: 'integer', name: 'current_version_id' })
  readonly currentVersionId!: number;

  @Column({ type: 'bytea', name: 'source_hash' })
  readonly sourceHash!: Buffer;

  @Column({ type: 'text' })
  readonly title!: string;

  @Column({ type: 'text', nullable: true })
  readonly kind!: string | null;

  @Column({ type: 'boolean' })
  readonly active!: boolean;

  @Column({ type: 'text', nullable: true })
  readonly state!: FicheState | null;

  @Column({ type: 'smallint', nullable: true })
  readonly level!: number | null;

  @Column({ type: 'date', name: 'registration_end', nullable: true })
  readonly registrationEnd!: string | null;

  @Column({ type: 'text', array: true, name: 'classification_codes' })
  readonly classificationCodes!: readonly string[];

  @Column({ type: 'text', array: true, name: 'linked_codes' })
  readonly linkedCodes!: readonly string[];

  @Column({ type: 'tsvector' })
  readonly search!: string;
}

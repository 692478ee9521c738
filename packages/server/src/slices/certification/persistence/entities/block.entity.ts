import type { AssessmentFormula } from '@delibere/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A block of competences of one version. */
@Entity('block')
export class BlockEntity {
  @PrimaryColumn({ type: 'integer', name: 'version_id' })
  readonly versionId!: number;

  @PrimaryColumn({ type: 'smallint' })
  readonly position!: number;

  @Column({ type: 'text' })
  readonly code!: string;

  @Column({ type: 'text' })
  readonly title!: string;

  @Column({ type: 'text', name: 'capabilities_text', nullable: true })
  readonly capabilitiesText!: string | null;

  @Column({ type: 'text', name: 'assessment_text', nullable: true })
  readonly assessmentText!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  readonly formula!: AssessmentFormula | null;

  @Column({ type: 'text', name: 'training_prerequisites', nullable: true })
  readonly trainingPrerequisites!: string | null;

  @Column({ type: 'text', name: 'validation_prerequisites', nullable: true })
  readonly validationPrerequisites!: string | null;
}

import type { FicheState, RegistrationType } from '@delibere/shared';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Change } from '../../domain/change.ts';
import type {
  AccessRoute,
  Certifier,
  CodeLabel,
  Complement,
  Correspondence,
  Fiche,
  Item,
  LegalText,
  Level,
  PromotionStatistic,
  Unparsed,
} from '../../domain/fiche.ts';

/** What a fiche said at one import; never changed afterwards. */
@Entity('certification_version')
export class CertificationVersionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  readonly id!: number;

  @Column({ type: 'integer', name: 'certification_id' })
  readonly certificationId!: number;

  @Column({ type: 'integer' })
  readonly number!: number;

  @Column({ type: 'integer', name: 'import_run_id' })
  readonly importRunId!: number;

  @Column({ type: 'jsonb' })
  readonly changes!: readonly Change[];

  @Column({ type: 'integer', name: 'external_id', nullable: true })
  readonly externalId!: number | null;

  @Column({ type: 'text' })
  readonly title!: string;

  @Column({ type: 'jsonb', nullable: true })
  readonly abbreviation!: CodeLabel | null;

  @Column({ type: 'text', nullable: true })
  readonly kind!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly state!: FicheState | null;

  @Column({ type: 'boolean' })
  readonly active!: boolean;

  @Column({ type: 'text', name: 'registration_type', nullable: true })
  readonly registrationType!: RegistrationType | null;

  @Column({ type: 'jsonb', nullable: true })
  readonly level!: Level | null;

  @Column({ type: 'date', name: 'decision_date', nullable: true })
  readonly decisionDate!: string | null;

  @Column({ type: 'smallint', name: 'registration_years', nullable: true })
  readonly registrationYears!: number | null;

  @Column({ type: 'date', name: 'effect_date', nullable: true })
  readonly effectDate!: string | null;

  @Column({ type: 'date', name: 'publication_date', nullable: true })
  readonly publicationDate!: string | null;

  @Column({ type: 'date', name: 'last_journal_date', nullable: true })
  readonly lastJournalDate!: string | null;

  @Column({ type: 'date', name: 'registration_end', nullable: true })
  readonly registrationEnd!: string | null;

  @Column({ type: 'date', name: 'delivery_deadline', nullable: true })
  readonly deliveryDeadline!: string | null;

  @Column({ type: 'text', name: 'activities_text', nullable: true })
  readonly activitiesText!: string | null;

  @Column({ type: 'jsonb' })
  readonly activities!: readonly Item[];

  @Column({ type: 'text', name: 'capabilities_text', nullable: true })
  readonly capabilitiesText!: string | null;

  @Column({ type: 'text', name: 'sectors_text', nullable: true })
  readonly sectorsText!: string | null;

  @Column({ type: 'text', name: 'job_types_text', nullable: true })
  readonly jobTypesText!: string | null;

  @Column({ type: 'jsonb', name: 'job_types' })
  readonly jobTypes!: readonly string[];

  @Column({ type: 'text', nullable: true })
  readonly objectives!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly regulations!: string | null;

  @Column({ type: 'text', name: 'training_prerequisites', nullable: true })
  readonly trainingPrerequisites!: string | null;

  @Column({ type: 'text', name: 'validation_prerequisites', nullable: true })
  readonly validationPrerequisites!: string | null;

  @Column({ type: 'text', name: 'description_url', nullable: true })
  readonly descriptionUrl!: string | null;

  @Column({ type: 'text', name: 'mastery_level', nullable: true })
  readonly masteryLevel!: string | null;

  @Column({ type: 'boolean', name: 'partial_validation', nullable: true })
  readonly partialValidation!: boolean | null;

  @Column({ type: 'text', name: 'partial_validation_scope', nullable: true })
  readonly partialValidationScope!: string | null;

  @Column({ type: 'text', name: 'validity_duration', nullable: true })
  readonly validityDuration!: string | null;

  @Column({ type: 'text', name: 'renewal_terms', nullable: true })
  readonly renewalTerms!: string | null;

  @Column({ type: 'jsonb' })
  readonly classifications!: Fiche['classifications'];

  @Column({ type: 'jsonb' })
  readonly certifiers!: readonly Certifier[];

  @Column({ type: 'boolean', name: 'has_partners', nullable: true })
  readonly hasPartners!: boolean | null;

  @Column({ type: 'jsonb', name: 'access_routes' })
  readonly accessRoutes!: readonly AccessRoute[];

  @Column({ type: 'jsonb', name: 'legal_basis' })
  readonly legalBasis!: readonly LegalText[];

  @Column({ type: 'jsonb' })
  readonly statistics!: readonly PromotionStatistic[];

  @Column({ type: 'jsonb', name: 'promotion_years' })
  readonly promotionYears!: readonly number[];

  @Column({ type: 'jsonb' })
  readonly correspondences!: readonly Correspondence[];

  @Column({ type: 'jsonb' })
  readonly replaces!: readonly string[];

  @Column({ type: 'jsonb', name: 'replaced_by' })
  readonly replacedBy!: readonly string[];

  @Column({ type: 'boolean', name: 'accessible_in_new_caledonia', nullable: true })
  readonly accessibleInNewCaledonia!: boolean | null;

  @Column({ type: 'boolean', name: 'accessible_in_french_polynesia', nullable: true })
  readonly accessibleInFrenchPolynesia!: boolean | null;

  @Column({ type: 'jsonb', nullable: true })
  readonly complement!: Complement | null;

  @Column({ type: 'jsonb' })
  readonly unparsed!: readonly Unparsed[];
}

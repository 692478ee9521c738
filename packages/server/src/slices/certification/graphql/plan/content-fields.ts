import { type FieldBook, rows, value } from '../../../../kernel/planner/book.ts';
import { CertificationVersionEntity } from '../../persistence/entities/certification-version.entity.ts';
import type { ReadingContext } from '../context.ts';
import { above, columns, list } from './fields.ts';
import { habilitationPage } from './habilitation-book.ts';
import { keptEntries, keptItem, keptItems } from './kept-fields.ts';

const COLUMNS = columns(CertificationVersionEntity, 'v', [
  'title',
  'state',
  'active',
  'registrationType',
  'decisionDate',
  'registrationYears',
  'effectDate',
  'publicationDate',
  'lastJournalDate',
  'registrationEnd',
  'deliveryDeadline',
  'promotionYears',
  'activitiesText',
  'capabilitiesText',
  'sectorsText',
  'jobTypesText',
  'jobTypes',
  'objectives',
  'regulations',
  'trainingPrerequisites',
  'validationPrerequisites',
  'descriptionUrl',
  'masteryLevel',
  'partialValidation',
  'partialValidationScope',
  'validityDuration',
  'renewalTerms',
  'accessibleInNewCaledonia',
  'accessibleInFrenchPolynesia',
  'hasPartners',
]);

const COMPLEMENT_VALUES = [
  'displayedTitle',
  'createdOn',
  'signatoryCapacity',
  'accessDescription',
  'componentsValidity',
  'deductionReason',
  'europeanAgreements',
  'history',
] as const;

const complement = (key: string): string => `{v}.complement -> '${key}'`;

/**
 * Fields of what a fiche says. The row named `v` is its version, `c` its certification; `versionId` and `active` say
 * where the version's number and its state are read, which need not be the version itself.
 */
export function contentFields(versionId: string, active: string): Readonly<Record<string, FieldBook<ReadingContext>>> {
  return {
    ...COLUMNS,
    ...Object.fromEntries(COMPLEMENT_VALUES.map((key) => [key, value(complement(key))])),
    registeredTitle: value(`coalesce({v}.complement ->> 'registeredTitle', {v}.title)`),
    certificationPlaces: list(complement('certificationPlaces')),
    preparationPlaces: list(complement('preparationPlaces')),
    links: keptItems('Link', complement('links')),
    declaredStatistic: keptItem('DeclaredStatistic', complement('declaredStatistic')),
    abbreviation: keptItem('CodeLabel', '{v}.abbreviation'),
    level: keptItem('Level', '{v}.level'),
    activities: keptItems('Activity', '{v}.activities'),
    certifiers: keptItems('Certifier', '{v}.certifiers'),
    accessRoutes: keptItems('AccessRoute', '{v}.access_routes'),
    legalBasis: keptItems('LegalText', '{v}.legal_basis'),
    statistics: keptItems('PromotionStatistic', '{v}.statistics'),
    correspondences: keptItems('Correspondence', '{v}.correspondences'),
    unparsed: keptItems('UnparsedPart', '{v}.unparsed'),
    nsf: keptEntries('NSF'),
    rome: keptEntries('ROME'),
    formacodes: keptEntries('FORMACODE'),
    collectiveAgreements: keptEntries('CCN'),
    idcc: keptEntries('IDCC'),
    blocks: rows('Block', {
      from: 'block {b}',
      where: `{b}.version_id = ${above(versionId)}`,
      order: '{b}.position',
      shares: ['c', 'v'],
    }),
    capabilities: rows('Capability', {
      from: 'capability {p}',
      where: `{p}.version_id = ${above(versionId)}`,
      order: '{p}.position',
      shares: ['c', 'v'],
    }),
    partners: habilitationPage(above(versionId), above(active)),
  };
}

import type { Nomenclature } from '@delibere/shared';
import { type FieldBook, type RowField, rows, value } from '../../../../kernel/planner/book.ts';
import { CertificationVersionEntity } from '../../persistence/entities/certification-version.entity.ts';
import type { CertificationContext } from '../context.ts';
import { columns, item, items, list, properties } from './fields.ts';
import { habilitationPage } from './habilitation-book.ts';

/** A row's own template, or as rows it holds name it: "{^c}.id" for "{c}.id". */
export const above = (template: string): string => template.replaceAll('{', '{^');

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
export function contentFields(
  versionId: string,
  active: string,
): Readonly<Record<string, FieldBook<CertificationContext>>> {
  return {
    ...COLUMNS,
    ...Object.fromEntries(COMPLEMENT_VALUES.map((key) => [key, value(complement(key))])),
    registeredTitle: value(`coalesce({v}.complement ->> 'registeredTitle', {v}.title)`),
    certificationPlaces: list(complement('certificationPlaces')),
    preparationPlaces: list(complement('preparationPlaces')),
    links: items('Link', above(complement('links'))),
    declaredStatistic: item('DeclaredStatistic', above(complement('declaredStatistic'))),
    abbreviation: item('CodeLabel', '{^v}.abbreviation'),
    level: item('Level', '{^v}.level'),
    activities: items('Activity', '{^v}.activities'),
    certifiers: items('Certifier', '{^v}.certifiers'),
    accessRoutes: items('AccessRoute', '{^v}.access_routes'),
    legalBasis: items('LegalText', '{^v}.legal_basis'),
    statistics: items('PromotionStatistic', '{^v}.statistics'),
    correspondences: items('Correspondence', '{^v}.correspondences'),
    unparsed: items('UnparsedPart', '{^v}.unparsed'),
    nsf: entries('NSF'),
    rome: entries('ROME'),
    formacodes: entries('FORMACODE'),
    collectiveAgreements: entries('CCN'),
    idcc: entries('IDCC'),
    blocks: rows('Block', {
      from: 'block {b}',
      where: `{b}.version_id = ${above(versionId)}`,
      order: '{b}.position',
    }),
    capabilities: rows('Capability', {
      from: 'capability {p}',
      where: `{p}.version_id = ${above(versionId)}`,
      order: '{p}.position',
    }),
    partners: habilitationPage(above(versionId), above(active)),
  };
}

/** The entries of a nomenclature a fiche bears, as it words them. */
function entries(nomenclature: Nomenclature): RowField {
  const from = `(
    SELECT '${nomenclature}' AS nomenclature, item ->> 'code' AS code, item ->> 'label' AS label,
      {^c}.code || '.' || {^v}.number AS version_key, rank
    FROM jsonb_array_elements({^v}.classifications -> '${nomenclature}') WITH ORDINALITY AS entry (item, rank)) {n}`;
  return rows('NomenclatureEntry', { from, order: '{n}.rank' });
}

/** Types whose values are kept as JSON: each of their fields is a property of it. */
export const ITEM_FIELDS = {
  CodeLabel: properties(['code', 'label']),
  Level: properties(['code', 'label', 'number']),
  Activity: properties(['code', 'codeDeduced', 'statement']),
  AccessRoute: properties(['route', 'open', 'deduced', 'juryComposition', 'modifiedOn']),
  LegalText: properties(['basis', 'title', 'publishedOn']),
  PromotionStatistic: properties([
    'year',
    'certified',
    'certifiedByExperience',
    'overallInsertionAt6Months',
    'tradeInsertionAt2Years',
  ]),
  DeclaredStatistic: properties(['text', 'averageDeliveredPerYear', 'overYears']),
  Link: properties(['label', 'url']),
  UnparsedPart: properties(['element', 'reason', 'excerpt']),
  Change: properties(['kind', 'path', 'before', 'after']),
  SearchCorrection: properties(['typed', 'read']),
} as const;

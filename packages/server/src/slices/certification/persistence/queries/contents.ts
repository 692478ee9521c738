import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';
import { CertificationVersionEntity } from '../entities/certification-version.entity.ts';
import { columnsBut, selectColumns } from '../select-columns.ts';

const TEXT_KEYS = [
  'activitiesText',
  'activities',
  'capabilitiesText',
  'sectorsText',
  'jobTypesText',
  'jobTypes',
  'objectives',
  'regulations',
  'trainingPrerequisites',
  'validationPrerequisites',
  'partialValidationScope',
  'renewalTerms',
  'accessRoutes',
  'complement',
  'unparsed',
] as const;
const ASIDE_KEYS = ['certificationId', 'importRunId', 'changes', 'externalId'] as const;

type TextKey = (typeof TEXT_KEYS)[number];
type AsideKey = (typeof ASIDE_KEYS)[number];

/** The long texts of a version: up to 100 kB each, so that lists which show none of them read none of them. */
export type TextRow = Readonly<Pick<CertificationVersionEntity, 'id' | TextKey>>;

/** Everything else a version says of itself. */
export type FactRow = Readonly<Omit<CertificationVersionEntity, TextKey | AsideKey>> & {
  readonly certificationCode: string;
};

/** Whether a field of the content is one of the long texts. */
export function isTextKey(key: keyof TextRow | keyof FactRow): key is TextKey {
  return TEXT_KEYS.some((candidate) => candidate === key);
}

const TEXTS_SQL = `
  SELECT ${selectColumns(CertificationVersionEntity, 'v', ['id', ...TEXT_KEYS])}
  FROM certification_version v WHERE v.id = ANY ($1)`;

const FACT_KEYS = columnsBut(CertificationVersionEntity, [...TEXT_KEYS, ...ASIDE_KEYS]);
const FACTS_SQL = `
  SELECT ${selectColumns(CertificationVersionEntity, 'v', FACT_KEYS)}, c.code AS "certificationCode"
  FROM certification_version v JOIN certification c ON c.id = v.certification_id WHERE v.id = ANY ($1)`;

export async function textsOf(reader: SqlReader, versionIds: readonly number[]): Promise<readonly TextRow[]> {
  return reader.rows(TEXTS_SQL, [versionIds], true);
}

export async function factsOf(reader: SqlReader, versionIds: readonly number[]): Promise<readonly FactRow[]> {
  return reader.rows(FACTS_SQL, [versionIds], true);
}

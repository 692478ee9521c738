import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';
import { CertificationEntity } from '../entities/certification.entity.ts';
import { selectColumns } from '../select-columns.ts';

const HEAD_KEYS = [
  'id',
  'code',
  'register',
  'codeNumber',
  'currentVersionId',
  'title',
  'kind',
  'active',
  'state',
  'registrationEnd',
] as const;

/** What lists show of a certification without reading its content. */
export type HeadRow = Readonly<Pick<CertificationEntity, (typeof HEAD_KEYS)[number]>>;

/** The select list of a head. */
export const headColumns = (alias: string): string => selectColumns(CertificationEntity, alias, HEAD_KEYS);

export async function headsByCode(reader: SqlReader, codes: readonly string[]): Promise<readonly HeadRow[]> {
  return reader.rows(`SELECT ${headColumns('c')} FROM certification c WHERE c.code = ANY ($1)`, [codes], true);
}

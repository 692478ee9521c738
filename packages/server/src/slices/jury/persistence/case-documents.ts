import type { CaseDocumentKind } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** A file of a case, without its bytes. */
export interface CaseDocumentRow {
  readonly id: string;
  readonly sessionId: string;
  readonly caseId: string;
  readonly caseKind: CaseDocumentKind;
  readonly title: string;
  readonly name: string;
  readonly contentType: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly madeAt: string;
}

const COLUMNS = `d.id, d.session_id AS "sessionId", d.case_id AS "caseId", d.case_kind AS "caseKind", d.title, d.name,
  d.content_type AS "contentType", encode(d.sha256, 'hex') AS sha256, length(d.bytes) AS bytes, d.made_at AS "madeAt"`;

/** Those of cases that are visible, the earliest first. */
export async function caseDocumentsOf(reader: Reader, caseIds: readonly string[]): Promise<readonly CaseDocumentRow[]> {
  const sql = `SELECT ${COLUMNS} FROM jury.document d WHERE d.case_id = ANY ($1::uuid[]) AND d.kind = 'CASE_FILE'
    ORDER BY d.made_at, d.id`;
  return reader.rows(sql, [caseIds]);
}

/** One that is visible. */
export async function caseDocument(reader: Reader, id: string): Promise<CaseDocumentRow | null> {
  const sql = `SELECT ${COLUMNS} FROM jury.document d WHERE d.id = $1 AND d.kind = 'CASE_FILE'`;
  const [row] = await reader.rows<CaseDocumentRow>(sql, [id]);
  return row ?? null;
}

export type NewCaseDocument = Pick<
  CaseDocumentRow,
  'id' | 'sessionId' | 'caseId' | 'caseKind' | 'title' | 'name' | 'contentType'
> & { readonly content: Buffer };

/** Keeps a file of a case. @returns its hash, in hexadecimal */
export async function insertCaseDocument(uow: UnitOfWork, file: NewCaseDocument): Promise<string> {
  const by = uow.caller.kind === 'ACCOUNT' ? uow.caller.id : null;
  const [row] = await uow.rows<{ sha256: string }>(
    `INSERT INTO jury.document (id, session_id, kind, case_id, case_kind, title, name, content_type, sha256, bytes, made_at, made_by)
     VALUES ($1, $2, 'CASE_FILE', $3, $4, $5, $6, $7, sha256($8), $8, $9, $10) RETURNING encode(sha256, 'hex') AS sha256`,
    [
      file.id,
      file.sessionId,
      file.caseId,
      file.caseKind,
      file.title,
      file.name,
      file.contentType,
      file.content,
      uow.now,
      by,
    ],
  );
  if (!row) throw new Error('A file was not stored');
  return row.sha256;
}

export async function deleteCaseDocument(uow: UnitOfWork, id: string): Promise<void> {
  await uow.rows(`DELETE FROM jury.document WHERE id = $1 AND kind = 'CASE_FILE'`, [id]);
}

import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

type Reader = Pick<PersonalReader, 'rows'>;

export type DocumentKind =
  | 'CONVOCATION'
  | 'ATTENDANCE_SHEET'
  | 'MINUTES'
  | 'SEALED_MINUTES'
  | 'RECTIFICATION'
  | 'CANDIDATE_LETTER'
  | 'CONFORMITY_LETTER'
  | 'TRANSMISSION_BUNDLE'
  | 'CASE_FILE';

/** A file of a session, without its bytes. */
export interface DocumentRow {
  readonly id: string;
  readonly sessionId: string;
  readonly kind: DocumentKind;
  readonly caseId: string | null;
  readonly seatId: string | null;
  readonly name: string;
  readonly contentType: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly madeAt: Date;
}

const COLUMNS = `d.id, d.session_id AS "sessionId", d.kind, d.case_id AS "caseId", d.seat_id AS "seatId", d.name,
  d.content_type AS "contentType", encode(d.sha256, 'hex') AS sha256, length(d.bytes) AS bytes, d.made_at AS "madeAt"`;

/** Those of sessions that are visible, the earliest first. */
export async function documentsOf(reader: Reader, sessionIds: readonly string[]): Promise<readonly DocumentRow[]> {
  const sql = `SELECT ${COLUMNS} FROM jury.document d WHERE d.session_id = ANY ($1::uuid[]) ORDER BY d.made_at, d.id`;
  return reader.rows(sql, [sessionIds]);
}

export interface DocumentFile extends DocumentRow {
  readonly content: Buffer;
}

/** One of a session with its bytes. */
export async function documentFile(reader: Reader, sessionId: string, id: string): Promise<DocumentFile | null> {
  const sql = `SELECT ${COLUMNS}, d.bytes AS content FROM jury.document d WHERE d.session_id = $1 AND d.id = $2`;
  const [row] = await reader.rows<DocumentFile>(sql, [sessionId, id]);
  return row ?? null;
}

/** Those of a session of some kinds, with their bytes, the earliest first. */
export async function documentFiles(
  reader: Reader,
  sessionId: string,
  kinds: readonly DocumentKind[],
): Promise<readonly DocumentFile[]> {
  const sql = `SELECT ${COLUMNS}, d.bytes AS content FROM jury.document d
    WHERE d.session_id = $1 AND d.kind = ANY ($2::text[]) ORDER BY d.made_at, d.id`;
  return reader.rows(sql, [sessionId, kinds]);
}

export interface NewFile {
  readonly id: string;
  readonly sessionId: string;
  readonly kind: DocumentKind;
  readonly caseId?: string;
  readonly seatId?: string;
  readonly name: string;
  readonly contentType?: string;
  readonly bytes: Buffer;
}

/** Keeps a file of a session as it was made. */
export async function keepFile(uow: UnitOfWork, file: NewFile): Promise<void> {
  const { id, sessionId, kind, caseId = null, seatId = null, name, contentType = 'application/pdf', bytes } = file;
  const by = uow.caller.kind === 'ACCOUNT' ? uow.caller.id : null;
  await uow.rows(
    `INSERT INTO jury.document (id, session_id, kind, case_id, seat_id, name, content_type, sha256, bytes, made_at, made_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, sha256($8), $8, $9, $10)`,
    [id, sessionId, kind, caseId, seatId, name, contentType, bytes, uow.now, by],
  );
}

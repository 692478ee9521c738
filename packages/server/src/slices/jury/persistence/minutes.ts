import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import type { MinutesData } from '../papers/minutes/minutes-data.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** Minutes as they were drawn up last, without what they say. Hashes are in hexadecimal. */
export interface MinutesRow {
  readonly sessionId: string;
  readonly documentId: string;
  /** Of everything they say: what is signed. */
  readonly sha256: string;
  /** How often they were drawn up. */
  readonly revision: number;
  readonly drawnUpAt: Date;
  readonly sealedDocumentId: string | null;
  /** Of the sealed file. */
  readonly sealedSha256: string | null;
  readonly sealedAt: Date | null;
  /** Subject of the certificate of the seal. */
  readonly sealedBy: string | null;
}

const COLUMNS = `m.session_id AS "sessionId", m.document_id AS "documentId", encode(m.sha256, 'hex') AS sha256,
  (m.data ->> 'revision')::int AS revision, m.drawn_up_at AS "drawnUpAt", e.document_id AS "sealedDocumentId",
  encode(e.sha256, 'hex') AS "sealedSha256", e.sealed_at AS "sealedAt", e.certificate AS "sealedBy"`;
const FROM = 'FROM jury.minutes m LEFT JOIN jury.seal e ON e.session_id = m.session_id';

/** Those of sessions that are visible. */
export async function minutesOf(reader: Reader, sessionIds: readonly string[]): Promise<readonly MinutesRow[]> {
  return reader.rows(`SELECT ${COLUMNS} ${FROM} WHERE m.session_id = ANY ($1::uuid[])`, [sessionIds]);
}

export interface MinutesText extends MinutesRow {
  readonly data: MinutesData;
}

/** Those of one session with what they say; null before they are drawn up. */
export async function minutesText(reader: Reader, sessionId: string): Promise<MinutesText | null> {
  const [row] = await reader.rows<MinutesText>(`SELECT ${COLUMNS}, m.data ${FROM} WHERE m.session_id = $1`, [
    sessionId,
  ]);
  return row ?? null;
}

export async function putMinutes(
  uow: UnitOfWork,
  sessionId: string,
  { data, documentId, sha256 }: { readonly data: MinutesData; readonly documentId: string; readonly sha256: string },
): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.minutes (session_id, data, document_id, sha256, drawn_up_at) VALUES ($1, $2, $3, decode($4, 'hex'), $5)
     ON CONFLICT (session_id) DO UPDATE SET data = $2, document_id = $3, sha256 = decode($4, 'hex'), drawn_up_at = $5`,
    [sessionId, JSON.stringify(data), documentId, sha256, uow.now],
  );
}

/** A signature of minutes; one of an earlier text does not count. */
export interface SignatureRow {
  readonly sessionId: string;
  readonly seatId: string;
  readonly signedAt: Date;
  /** Of the text that was signed, in hexadecimal. */
  readonly sha256: string;
}

/** Signatures of minutes as they are now, in the order they were given. */
export async function signaturesOf(reader: Reader, sessionIds: readonly string[]): Promise<readonly SignatureRow[]> {
  return reader.rows(
    `SELECT g.session_id AS "sessionId", g.seat_id AS "seatId", g.signed_at AS "signedAt", encode(g.sha256, 'hex') AS sha256
     FROM jury.minutes_signature g JOIN jury.minutes m ON m.session_id = g.session_id AND m.sha256 = g.sha256
     WHERE g.session_id = ANY ($1::uuid[]) ORDER BY g.signed_at, g.seat_id`,
    [sessionIds],
  );
}

export async function insertSignature(
  uow: UnitOfWork,
  { sessionId, seatId, sha256 }: Omit<SignatureRow, 'signedAt'>,
  accountId: string,
): Promise<void> {
  await uow.rows(
    `INSERT INTO jury.minutes_signature (session_id, seat_id, account_id, signed_at, sha256)
     VALUES ($1, $2, $3, $4, decode($5, 'hex'))`,
    [sessionId, seatId, accountId, uow.now, sha256],
  );
}

export interface NewSeal {
  readonly sessionId: string;
  readonly documentId: string;
  readonly sha256: string;
  readonly certificate: string | null;
}

export async function insertSeal(uow: UnitOfWork, seal: NewSeal): Promise<void> {
  const by = uow.caller.kind === 'ACCOUNT' ? uow.caller.id : null;
  await uow.rows(
    `INSERT INTO jury.seal (session_id, document_id, sha256, sealed_at, certificate, account_id)
     VALUES ($1, $2, decode($3, 'hex'), $4, $5, $6)`,
    [seal.sessionId, seal.documentId, seal.sha256, uow.now, seal.certificate, by],
  );
}

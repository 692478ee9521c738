import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import type { Rectification } from '../domain/session/rectify.ts';

/** A rectification with the hash of what it comes after: the sealed file, or the rectification before. */
export interface ChainedRectification extends Rectification {
  /** SHA-256 in hexadecimal. */
  readonly previous: string;
}

export interface RectificationRow {
  readonly sessionId: string;
  readonly documentId: string;
  readonly madeAt: Date;
  readonly reason: string;
  readonly correction: string;
  readonly data: ChainedRectification;
}

/** Those of sessions that are visible, the first one first. */
export async function rectificationsOf(
  reader: Pick<PersonalReader, 'rows'>,
  sessionIds: readonly string[],
): Promise<readonly RectificationRow[]> {
  return reader.rows(
    `SELECT r.session_id AS "sessionId", r.document_id AS "documentId", r.made_at AS "madeAt", r.reason, r.correction, r.data
     FROM jury.rectification r WHERE r.session_id = ANY ($1::uuid[]) ORDER BY r.session_id, r.number`,
    [sessionIds],
  );
}

export async function insertRectification(
  uow: UnitOfWork,
  { sessionId, documentId, data }: Pick<RectificationRow, 'sessionId' | 'documentId' | 'data'>,
): Promise<void> {
  const by = uow.caller.kind === 'ACCOUNT' ? uow.caller.id : null;
  await uow.rows(
    `INSERT INTO jury.rectification (session_id, number, made_at, made_by, reason, correction, data, document_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [sessionId, data.number, uow.now, by, data.reason, data.text, JSON.stringify(data), documentId],
  );
}

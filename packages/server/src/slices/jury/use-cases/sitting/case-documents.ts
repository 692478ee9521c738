import { randomUUID } from 'node:crypto';
import { attachCaseDocumentInput, CASE_DOCUMENT, removeCaseDocumentInput } from '@delibere/shared';
import { accepted, type Result } from '../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { type DocumentType, documentType } from '../../domain/decision/document-type.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import {
  caseDocument,
  caseDocumentsOf,
  deleteCaseDocument,
  insertCaseDocument,
} from '../../persistence/case-documents.ts';
import { touchCases } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { caseInSitting } from './case-in-sitting.ts';
import { type Gesture, once } from './once.ts';
import { casePermits } from './permitted.ts';

/** What a file is, where a case still has room for it. */
async function fitting(
  uow: UnitOfWork,
  caseId: string,
  bytes: number,
  type: DocumentType | null,
): Promise<Result<DocumentType, JuryRefusal>> {
  if (bytes === 0 || bytes > CASE_DOCUMENT.bytes) return refuse('DOCUMENT_SIZE', { bytes: CASE_DOCUMENT.bytes });
  if (type === null) return refuse('DOCUMENT_UNREADABLE');
  const kept = await caseDocumentsOf(uow, [caseId]);
  const total = kept.reduce((sum, one) => sum + one.bytes, bytes);
  const isFull = kept.length >= CASE_DOCUMENT.count || total > CASE_DOCUMENT.caseBytes;
  return isFull
    ? refuse('DOCUMENTS_FULL', { count: CASE_DOCUMENT.count, bytes: CASE_DOCUMENT.caseBytes })
    : accepted(type);
}

/**
 * Attaches a file to a case, by those who organise and before the session is open. What it is, its bytes say. Refuses
 * WRONG_STATE, DOCUMENT_SIZE, DOCUMENT_UNREADABLE and DOCUMENTS_FULL.
 */
export const attachCaseDocument = useCase({
  permission: 'case.attach',
  input: attachCaseDocumentInput,
  run: (uow, { caseId, kind, title, content: base64, key }, access) =>
    once(uow, { key, operation: 'attachCaseDocument', objectId: caseId }, { caseIds: [caseId] }, async () => {
      const found = await caseInSitting(uow, access, 'case.attach', caseId);
      if (!found.ok) return found;
      const may = casePermits(found.value, 'ATTACH_DOCUMENT');
      if (!may.ok) return may;
      const content = Buffer.from(base64, 'base64');
      const type = await fitting(uow, caseId, content.length, documentType(content));
      if (!type.ok) return type;
      const { id: sessionId } = found.value.session;
      const { contentType, ending } = type.value;
      const file = {
        id: randomUUID(),
        sessionId,
        caseId,
        caseKind: kind,
        title,
        name: `${title}.${ending}`,
        contentType,
      };
      const sha256 = await insertCaseDocument(uow, { ...file, content });
      const revision = await changed(uow, sessionId, {
        kind: 'CASE_DOCUMENT_ATTACHED',
        object: { type: 'JURY_CASE', id: caseId },
        // Its title may speak of the candidate: the trail keeps none.
        after: { sessionId, document: file.id, kind, contentType, sha256, bytes: content.length },
      });
      await touchCases(uow, [caseId], revision);
      return accepted(null);
    }),
});

/** Takes a file out of its case, before the session is open. Refuses NOT_FOUND and WRONG_STATE. */
export const removeCaseDocument = useCase({
  permission: 'case.attach',
  input: removeCaseDocumentInput,
  run: async (uow, { documentId }, access) => {
    const seen = await caseDocument(uow, documentId);
    if (seen === null) return refuse('NOT_FOUND');
    const { caseId } = seen;
    const found = await caseInSitting(uow, access, 'case.attach', caseId);
    if (!found.ok) return found;
    const may = casePermits(found.value, 'ATTACH_DOCUMENT');
    if (!may.ok) return may;
    // Somebody else may have taken it out before the session was held.
    const document = await caseDocument(uow, documentId);
    if (document === null) return refuse('NOT_FOUND');
    await deleteCaseDocument(uow, documentId);
    const { id: sessionId } = found.value.session;
    const { caseKind: kind, sha256 } = document;
    const revision = await changed(uow, sessionId, {
      kind: 'CASE_DOCUMENT_REMOVED',
      object: { type: 'JURY_CASE', id: caseId },
      before: { sessionId, document: documentId, kind, sha256 },
    });
    await touchCases(uow, [caseId], revision);
    return accepted<Gesture>({ sessionId, caseIds: [caseId] });
  },
});

import { randomUUID } from 'node:crypto';
import { addJob } from '../../../../kernel/jobs/index.ts';
import { accepted } from '../../../../kernel/result.ts';
import { refuse } from '../../domain/refuse.ts';
import { minutesPdf } from '../../papers/minutes/minutes.ts';
import { sealPdf } from '../../papers/seal/seal-pdf.ts';
import { keepFile } from '../../persistence/documents.ts';
import { insertSeal, minutesText, signaturesOf } from '../../persistence/minutes.ts';
import { readMinutesSource } from '../../persistence/minutes-source.ts';
import { keepAttendanceSheet } from '../minutes/attendance-sheet.ts';
import { CANDIDATE_LETTERS } from '../minutes/candidate-letters-job.ts';
import { sealWords, signedText, stillSays } from '../minutes/sealed-text.ts';
import type { StepEffect } from './step-effect.ts';

/**
 * Puts the signatures on the minutes, seals the file, and keeps its hash; the attendance sheet is kept with it, and the
 * letters to candidates are written afterwards. Refuses MINUTES_CHANGED where what was signed is not what the session is.
 */
export const seal: StepEffect = async (uow, { row: { id }, tools: { sealCertificate } }) => {
  const source = await readMinutesSource(uow, id);
  const minutes = await minutesText(uow, id);
  if (source === null || minutes === null || !stillSays(minutes, source)) return refuse('MINUTES_CHANGED');
  const text = signedText(minutes.data, await signaturesOf(uow, [id]));
  const words = sealWords(text, minutes.sha256, uow.now);
  const { bytes, sha256, sealedBy } = await sealPdf(await minutesPdf(text), sealCertificate, words);
  const documentId = randomUUID();
  const name = `${text.reference}.pdf`;
  await keepFile(uow, { id: documentId, sessionId: id, kind: 'SEALED_MINUTES', name, bytes });
  await insertSeal(uow, { sessionId: id, documentId, sha256, certificate: sealedBy });
  await keepAttendanceSheet(uow, id);
  await addJob(uow, CANDIDATE_LETTERS, { sessionId: id }, { key: `${CANDIDATE_LETTERS} ${id}` });
  const object = { type: 'JURY_SESSION', id } as const;
  return accepted([{ kind: 'MINUTES_SEALED', object, after: { sha256, signed: minutes.sha256, sealedBy } }]);
};

import { randomUUID } from 'node:crypto';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { accepted } from '../../../../kernel/result.ts';
import { refuse } from '../../domain/refuse.ts';
import { conformityLetterPdf } from '../../papers/conformity-letter.ts';
import { type BundleFile, transmissionBundle } from '../../papers/transmission-bundle.ts';
import { documentFiles, keepFile } from '../../persistence/documents.ts';
import { minutesText } from '../../persistence/minutes.ts';
import { conformityLetter, piecesOf } from '../minutes/conformity-letter.ts';
import type { StepEffect } from './step-effect.ts';

const SENT = ['SEALED_MINUTES', 'RECTIFICATION', 'ATTENDANCE_SHEET', 'CONVOCATION'] as const;

/** Writes the letter of conformity and puts what goes to the Certifications group into one archive, which is kept. */
export const transmit: StepEffect = async (uow, { row, access }) => {
  const minutes = await minutesText(uow, row.id);
  if (minutes === null) return refuse('MINUTES_CHANGED');
  const pieces = piecesOf(await documentFiles(uow, row.id, SENT));
  const on = parisDay(uow.now);
  const letter = await conformityLetterPdf(conformityLetter(minutes.data, row, pieces, { on, by: access.viewer.name }));
  const file = { sessionId: row.id, name: `conformite-${row.reference}.pdf`, bytes: letter };
  await keepFile(uow, { id: randomUUID(), kind: 'CONFORMITY_LETTER', ...file });
  const files: readonly BundleFile[] = [
    { name: file.name, piece: 'CONFORMITY_LETTER', bytes: letter },
    ...pieces.map(({ name, piece, content }) => ({ name, piece, bytes: content })),
  ];
  const bytes = await transmissionBundle({ session: row.reference, files });
  const archive = { name: `transmission-${row.reference}.zip`, contentType: 'application/zip', bytes };
  await keepFile(uow, { id: randomUUID(), sessionId: row.id, kind: 'TRANSMISSION_BUNDLE', ...archive });
  const sent = [{ name: file.name }, ...pieces].map(({ name }) => name);
  return accepted([
    { kind: 'SESSION_TRANSMITTED', object: { type: 'JURY_SESSION', id: row.id }, after: { files: sent } },
  ]);
};

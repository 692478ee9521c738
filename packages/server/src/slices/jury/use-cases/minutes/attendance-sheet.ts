import { randomUUID } from 'node:crypto';
import type { PersonalReader } from '../../../../kernel/read/personal-reader.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { type AttendanceSheetData, attendanceSheetPdf } from '../../papers/attendance-sheet.ts';
import { readAttendanceSheet } from '../../persistence/attendance-sheet.ts';
import { keepFile } from '../../persistence/documents.ts';

/** The attendance sheet of a session as it stands; null before it is opened. */
export async function attendanceSheet(
  reader: Pick<PersonalReader, 'rows'>,
  sessionId: string,
): Promise<{ readonly name: string; readonly bytes: Buffer } | null> {
  const sheet: AttendanceSheetData | null = await readAttendanceSheet(reader, sessionId);
  if (sheet === null) return null;
  return { name: `presence-${sheet.reference}.pdf`, bytes: await attendanceSheetPdf(sheet) };
}

/** Keeps the attendance sheet of a session whose minutes are sealed. */
export async function keepAttendanceSheet(uow: UnitOfWork, sessionId: string): Promise<void> {
  const sheet = await attendanceSheet(uow, sessionId);
  if (sheet === null) throw new Error('A session that is sealed was opened');
  await keepFile(uow, { id: randomUUID(), sessionId, kind: 'ATTENDANCE_SHEET', ...sheet });
}

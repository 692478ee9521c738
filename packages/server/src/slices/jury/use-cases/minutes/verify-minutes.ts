import { createHash } from 'node:crypto';
import { COLLEGES } from '@delibere/shared';
import type { MinutesSource } from '../../domain/minutes/minutes-source.ts';
import { fingerprintOf } from '../../papers/minutes/fingerprint.ts';
import { minutesPdf } from '../../papers/minutes/minutes.ts';
import { verifySeal } from '../../papers/seal/verify-seal.ts';
import { type DocumentFile, documentFiles } from '../../persistence/documents.ts';
import { type MinutesText, minutesText, type SignatureRow, signaturesOf } from '../../persistence/minutes.ts';
import { readMinutesSource } from '../../persistence/minutes-source.ts';
import { rectificationsOf } from '../../persistence/rectifications.ts';
import { sealedInTrail } from '../../persistence/sealed-sessions.ts';
import { type Discrepancy, recompute } from './recompute.ts';
import { sealWords, signedText, stillSays } from './sealed-text.ts';

interface Reader {
  rows<Row extends object>(sql: string, values: readonly unknown[]): Promise<readonly Row[]>;
}

/** What became of the verification of one session. */
export interface SessionReport {
  readonly sessionId: string;
  readonly reference: string | null;
  readonly ballots: number;
  readonly decisions: number;
  readonly files: number;
  /** Empty where all is as it was. */
  readonly discrepancies: readonly Discrepancy[];
}

const found = (code: Discrepancy['code'], about: string | null = null): Discrepancy => ({ code, about });
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const KINDS = [
  'CONVOCATION',
  'ATTENDANCE_SHEET',
  'MINUTES',
  'SEALED_MINUTES',
  'RECTIFICATION',
  'CANDIDATE_LETTER',
  'CONFORMITY_LETTER',
  'TRANSMISSION_BUNDLE',
  'CASE_FILE',
] as const;

/** Who has to have signed has: whoever presided, and one member of each side. */
function signed({ data }: MinutesText, signatures: readonly SignatureRow[]): boolean {
  const seats = new Set(signatures.map(({ seatId }) => seatId));
  const sides = COLLEGES.every((college) =>
    data.members.some((member) => member.college === college && seats.has(member.seat)),
  );
  return sides && data.chair !== null && seats.has(data.chair.seat);
}

/** The subject of the certificate of a file, null for none; undefined where the seal is broken. */
function sealOf(file: DocumentFile): string | undefined {
  try {
    return verifySeal(file.content).subject;
  } catch {
    return undefined;
  }
}

/**
 * The file is what was sealed: by its hash and its seal; and it holds the text that was signed, which is set again and
 * compared byte for byte. Set by another version of the compiler, the seal says of which data the file is.
 */
async function sealFaults(
  minutes: MinutesText,
  signatures: readonly SignatureRow[],
  file: DocumentFile | undefined,
): Promise<readonly Discrepancy[]> {
  if (file === undefined || sha256(file.content) !== minutes.sealedSha256) return [found('SEAL')];
  const { sealedBy, sealedAt } = minutes;
  if (sealedBy !== null && sealOf(file) !== sealedBy) return [found('SEAL')];
  const text = signedText(minutes.data, signatures);
  const pdf = await minutesPdf(text);
  const isSet = file.content.subarray(0, pdf.length).equals(pdf);
  const { reason } = sealWords(text, minutes.sha256, new Date(sealedAt ?? 0));
  const isNamed = sealedBy !== null && file.content.includes(Buffer.from(reason, 'utf16le').swap16().toString('hex'));
  return isSet || isNamed ? [] : [found('PDF', file.id)];
}

async function rectificationFaults(reader: Reader, { sessionId, sealedSha256 }: MinutesText) {
  let previous = sealedSha256;
  return (await rectificationsOf(reader, [sessionId])).flatMap(({ data, reason, correction }, index) => {
    const stands =
      data.number === index + 1 && data.previous === previous && data.reason === reason && data.text === correction;
    previous = fingerprintOf(data);
    return stands ? [] : [found('RECTIFICATION', String(data.number))];
  });
}

async function faults(reader: Reader, sessionId: string, source: MinutesSource, files: readonly DocumentFile[]) {
  const altered = files.filter((file) => sha256(file.content) !== file.sha256).map(({ id }) => found('FILE', id));
  const minutes = await minutesText(reader, sessionId);
  if (minutes === null) return [...recompute(source), ...altered, found('TEXT')];
  const signatures = await signaturesOf(reader, [sessionId]);
  const trail = await sealedInTrail(reader, sessionId);
  const sealed = files.find(({ id }) => id === minutes.sealedDocumentId);
  return [
    ...recompute(source),
    ...(stillSays(minutes, source) ? [] : [found('TEXT')]),
    ...(signed(minutes, signatures) ? [] : [found('SIGNATURES')]),
    ...altered,
    ...(await sealFaults(minutes, signatures, sealed)),
    ...(trail?.sha256 === minutes.sealedSha256 && trail.signed === minutes.sha256 ? [] : [found('TRAIL')]),
    ...(await rectificationFaults(reader, minutes)),
  ];
}

/**
 * Computes a sealed session again from what was stored of it: findings, verdict of each ballot, each decision, the text
 * of the minutes, the hash of every file, the seal, and what the audit trail kept of it.
 */
export async function verifyMinutes(reader: Reader, sessionId: string): Promise<SessionReport> {
  const source = await readMinutesSource(reader, sessionId);
  const counts = { ballots: 0, decisions: 0, files: 0 };
  if (source === null) return { sessionId, reference: null, ...counts, discrepancies: [found('TEXT')] };
  const files = await documentFiles(reader, sessionId, KINDS);
  return {
    sessionId,
    reference: source.reference,
    ballots: source.cases.reduce((sum, { ballots }) => sum + ballots.length, 0),
    decisions: source.cases.filter(({ decision }) => decision !== null).length,
    files: files.length,
    discrepancies: await faults(reader, sessionId, source, files),
  };
}

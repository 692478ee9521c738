import type { MinutesSource } from '../../domain/minutes/minutes-source.ts';
import { drawUp, namesIn } from '../../papers/minutes/draw-up.ts';
import { minutesFingerprint } from '../../papers/minutes/fingerprint.ts';
import type { MinutesData } from '../../papers/minutes/minutes-data.ts';
import type { SealWords } from '../../papers/seal/seal-pdf.ts';
import type { MinutesText, SignatureRow } from '../../persistence/minutes.ts';

/** Whether minutes say what the session is, names aside: they are those of the day the minutes were drawn up. */
export function stillSays({ data, sha256 }: Pick<MinutesText, 'data' | 'sha256'>, source: MinutesSource): boolean {
  return minutesFingerprint(data) === sha256 && minutesFingerprint(drawUp(source, namesIn(data), data)) === sha256;
}

/** The text that is sealed: what was signed, and who signed it. */
export function signedText(data: MinutesData, signatures: readonly SignatureRow[]): MinutesData {
  const given = signatures.map(({ seatId, signedAt, sha256 }) => ({
    seat: seatId,
    at: new Date(signedAt).toISOString(),
    hash: sha256,
  }));
  return { ...data, signatures: given };
}

/** What the seal says of itself: it binds the file to the data that was signed, whatever compiler sets it later. */
export function sealWords({ reference, session, centre }: MinutesData, sha256: string, at: Date): SealWords {
  return { at, reason: `Procès-verbal ${reference}, données ${sha256}`, place: session.place || centre.name };
}

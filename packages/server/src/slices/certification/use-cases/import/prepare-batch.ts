import { createHash } from 'node:crypto';
import { NOMENCLATURES, type Nomenclature } from '@delibere/shared';
import type { Fiche, Unparsed } from '../../domain/fiche.ts';
import { readFiche } from '../../domain/read-fiche.ts';
import { searchDocument, searchWords } from '../../domain/search-document.ts';
import { type CopyBatch, ficheRows, type NewVersion } from './fiche-rows.ts';

/** Change it when the reading of a fiche changes: every fiche is then read again, whatever its bytes. */
const READER_REVISION = 1;

/** A record the register does not know yet, with the identities reserved for it. */
export interface NewRecord {
  readonly code: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly offset: number;
  readonly sourceHash: string;
  readonly certificationId: number;
  readonly versionId: number;
}

export interface NomenclatureLabel {
  readonly nomenclature: Nomenclature;
  readonly code: string;
  readonly label: string;
}

/** A fiche refused: which, where in it, and why. */
export interface Rejection {
  readonly code: string | null;
  readonly offset: number | null;
  readonly element: string;
  readonly reason: string;
  readonly detail: string;
}

/** A record read: a fiche, or why it is none. */
export type RecordOutcome =
  | { readonly ok: true; readonly fiche: Fiche }
  | ({ readonly ok: false } & Omit<Rejection, 'offset'>);

/** Everything one transaction writes, ready for COPY. */
export interface PreparedBatch {
  readonly rows: readonly CopyBatch[];
  readonly created: number;
  readonly labels: readonly NomenclatureLabel[];
  readonly words: readonly string[];
  readonly rejections: readonly Rejection[];
  readonly unparsed: readonly { readonly code: string; readonly parts: readonly Unparsed[] }[];
}

/** Identifies the bytes of a fiche as this version of the reader understands them. */
export function sourceHash(bytes: Uint8Array): string {
  return createHash('sha256').update(`reader ${READER_REVISION}\n`).update(bytes).digest('hex');
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads one record known under `code` (null: not known yet). Bytes that are not UTF-8, or a record that turns out to be
 * another fiche than it looked, refuse this fiche alone.
 */
export function readRecord(bytes: Uint8Array, code: string | null): RecordOutcome {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const detail = 'La fiche contient des octets qui ne sont pas de l’UTF-8.';
    return { ok: false, code, element: 'FICHE', reason: 'WRONG_ENCODING', detail };
  }
  const outcome = readFiche(text);
  if (!outcome.ok || code === null || outcome.fiche.code === code) return outcome;
  const detail = `La fiche porte deux numéros : ${code} et ${outcome.fiche.code}.`;
  return { ok: false, code, element: 'NUMERO_FICHE', reason: 'AMBIGUOUS_CODE', detail };
}

/** Turns records into rows; keeps in mind the labels and words already given, so that each is written once. */
export class BatchPreparer {
  private readonly labelsGiven = new Set<string>();
  private readonly wordsGiven = new Set<string>();

  /** First versions of fiches the register does not know. */
  prepareNew(records: readonly NewRecord[], importRunId: number): PreparedBatch {
    const versions: NewVersion[] = [];
    const rejections: Rejection[] = [];
    for (const record of records) {
      const outcome = readRecord(record.bytes, record.code);
      if (!outcome.ok) {
        rejections.push(rejectionOf(outcome, record.offset));
        continue;
      }
      const { sourceHash, certificationId, versionId } = record;
      versions.push({
        fiche: outcome.fiche,
        sourceHash,
        certificationId,
        versionId,
        number: 1,
        changes: [],
        importRunId,
      });
    }
    return this.prepare(versions, rejections);
  }

  /** Rows of versions already decided. */
  prepare(versions: readonly NewVersion[], rejections: readonly Rejection[] = []): PreparedBatch {
    return {
      rows: ficheRows(versions),
      created: versions.filter((version) => version.number === 1).length,
      labels: versions.flatMap((version) => this.newLabels(version.fiche)),
      words: versions.flatMap((version) => this.newWords(version.fiche)),
      rejections,
      unparsed: versions
        .filter(({ fiche }) => fiche.unparsed.length > 0)
        .map(({ fiche }) => ({ code: fiche.code, parts: fiche.unparsed })),
    };
  }

  private newLabels(fiche: Fiche): readonly NomenclatureLabel[] {
    return NOMENCLATURES.flatMap((nomenclature) =>
      fiche.classifications[nomenclature]
        .filter(({ code }) => addedTo(this.labelsGiven, `${nomenclature}:${code}`))
        .map(({ code, label }) => ({ nomenclature, code, label })),
    );
  }

  private newWords(fiche: Fiche): readonly string[] {
    return searchWords(searchDocument(fiche)).filter((word) => addedTo(this.wordsGiven, word));
  }
}

export function rejectionOf(outcome: Omit<Rejection, 'offset'>, offset: number | null): Rejection {
  const { code, element, reason, detail } = outcome;
  return { code, offset, element, reason, detail };
}

function addedTo(set: Set<string>, value: string): boolean {
  if (set.has(value)) return false;
  set.add(value);
  return true;
}

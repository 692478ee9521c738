import { hash } from 'node:crypto';
import { NOMENCLATURES, type Nomenclature } from '@delibere/shared';
import type { CopyBatch } from '../../../../kernel/copy/index.ts';
import type { Fiche, Unparsed } from '../../domain/fiche.ts';
import { arePlainBytes } from '../../domain/plain-bytes.ts';
import { readFiche } from '../../domain/read-fiche.ts';
import { type SearchDocument, searchDocument, searchWords } from '../../domain/search-document.ts';
import { FicheRows, type Head, headOf, type NewVersion } from './fiche-rows.ts';
import { type AskLexemes, Lexicon } from './lexicon.ts';

/** In hexadecimal. Change it when the reading of a fiche changes: every fiche is then read again, whatever its bytes. */
const READER_REVISION = '01';

/** A record the register does not know yet, with the identities reserved for it. */
export interface NewRecord {
  readonly code: string | null;
  readonly bytes: Uint8Array<SharedArrayBuffer>;
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
  /** Where the rows stand. */
  readonly buffer: SharedArrayBuffer;
  readonly created: number;
  readonly labels: readonly NomenclatureLabel[];
  readonly words: readonly string[];
  readonly rejections: readonly Rejection[];
  readonly unparsed: readonly { readonly code: string; readonly parts: readonly Unparsed[] }[];
}

/** Identifies the bytes of a fiche as this version of the reader understands them; in hexadecimal. */
export function sourceHash(bytes: Uint8Array): string {
  return READER_REVISION + hash('sha256', bytes, 'hex');
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
  const outcome = readFiche(text, arePlainBytes(bytes));
  if (!outcome.ok || code === null || outcome.fiche.code === code) return outcome;
  const detail = `La fiche porte deux numéros : ${code} et ${outcome.fiche.code}.`;
  return { ok: false, code, element: 'NUMERO_FICHE', reason: 'AMBIGUOUS_CODE', detail };
}

/** A head that has words not met before. */
interface Waiting {
  readonly head: Head;
  readonly document: SearchDocument;
}

/** Turns records into rows; keeps in mind the words and labels already met, so that each is asked or written once. */
export class BatchPreparer {
  private readonly labelsGiven = new Set<string>();
  private readonly lexicon: Lexicon;
  /** Those that no batch is using. */
  private readonly idle: FicheRows[] = [];

  constructor(ask: AskLexemes) {
    this.lexicon = new Lexicon(ask);
  }

  /**
   * First versions of fiches the register does not know.
   * @param room where the rows go if they fit; the records may stand in it, and are read before
   */
  prepareNew(records: readonly NewRecord[], importRunId: number, room: SharedArrayBuffer): Promise<PreparedBatch> {
    const rejections: Rejection[] = [];
    return this.prepare(readNew(records, importRunId, rejections), rejections, room);
  }

  /**
   * Rows of versions already decided, taken one by one. What is kept of each until the end of the batch is a copy: a
   * piece of a text keeps the whole of it in memory, and here the whole is the fiche.
   */
  async prepare(
    versions: Iterable<NewVersion>,
    rejections: readonly Rejection[] = [],
    room: SharedArrayBuffer = new SharedArrayBuffer(0),
  ): Promise<PreparedBatch> {
    const rows = this.idle.pop() ?? new FicheRows();
    const labels: NomenclatureLabel[] = [];
    const unparsed: { readonly code: string; readonly parts: readonly Unparsed[] }[] = [];
    const waiting: Waiting[] = [];
    let created = 0;
    for (const version of versions) {
      const { fiche, number } = version;
      rows.add(version);
      const head = headOf(version);
      const document = searchDocument(fiche);
      const vector = this.lexicon.vectorOf(document);
      if (vector !== null) rows.addHead(head, vector);
      else waiting.push(structuredClone({ head, document }));
      this.addLabels(fiche, labels);
      if (fiche.unparsed.length > 0) unparsed.push({ code: fiche.code, parts: fiche.unparsed.map(detached) });
      if (number === 1) created += 1;
    }
    const words = await this.addWaiting(rows, waiting);
    this.idle.push(rows);
    return { ...rows.moveTo(room), created, labels, words, rejections, unparsed };
  }

  /** Adds the heads that had words not met before; returns what a search may be corrected to of them. */
  private async addWaiting(rows: FicheRows, waiting: readonly Waiting[]): Promise<readonly string[]> {
    const words = await this.lexicon.learn(waiting.map(({ document }) => document));
    for (const { head, document } of waiting) {
      const vector = this.lexicon.vectorOf(document);
      if (vector === null) throw new Error(`Words of ${head.code} were asked about, and not told`);
      rows.addHead(head, vector);
    }
    return [...new Set(words.flatMap(searchWords))];
  }

  private addLabels(fiche: Fiche, labels: NomenclatureLabel[]): void {
    for (const nomenclature of NOMENCLATURES) {
      for (const { code, label } of fiche.classifications[nomenclature]) {
        const key = `${nomenclature}:${code}`;
        if (this.labelsGiven.has(key)) continue;
        this.labelsGiven.add(key);
        labels.push({ nomenclature, code, label });
      }
    }
  }
}

function* readNew(
  records: readonly NewRecord[],
  importRunId: number,
  rejections: Rejection[],
): Generator<NewVersion, void, undefined> {
  for (const { code, bytes, offset, sourceHash, certificationId, versionId } of records) {
    const outcome = readRecord(bytes, code);
    if (outcome.ok) {
      const { fiche } = outcome;
      yield { fiche, sourceHash, certificationId, versionId, number: 1, changes: [], importRunId };
    } else rejections.push(rejectionOf(outcome, offset));
  }
}

function detached({ element, reason, excerpt }: Unparsed): Unparsed {
  return { element, reason, excerpt: Buffer.from(excerpt).toString() };
}

export function rejectionOf(outcome: Omit<Rejection, 'offset'>, offset: number | null): Rejection {
  const { code, element, reason, detail } = outcome;
  return { code, offset, element, reason, detail };
}

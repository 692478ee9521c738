import { ImportSourceError } from './import-source-error.ts';

/** One `<FICHE>…</FICHE>` record cut out of an export, its bytes untouched. */
export interface FicheRecord {
  readonly bytes: Buffer;
  /** Position of the record in the file, in bytes from its start. */
  readonly offset: number;
  /** False when the record has no end of its own: the next one begins inside it, or stray text stands between records. */
  readonly whole: boolean;
}

const OPEN = '<FICHE>';
const CLOSE = '</FICHE>';
const END = '</FICHES>';
/** No fiche of the register comes near this; past it the file is not an export. */
const LARGEST_RECORD = 32 * 1024 * 1024;

type Boundary = { readonly at: number; readonly kind: 'open' | 'close' | 'end' } | 'more' | 'none';

/**
 * Cuts an export into its fiches without parsing it: each is then read by itself, so a broken one spoils no other,
 * and one whose bytes did not change is never parsed at all. Tags inside comments, CDATA sections and processing
 * instructions do not count. Refuses a document type declaration (DTD_REFUSED), a file that ends before
 * `</FICHES>` (TRUNCATED_FILE) and a record without end (NOT_AN_EXPORT).
 */
export async function* splitFiches(chunks: AsyncIterable<Buffer>): AsyncGenerator<FicheRecord, void, undefined> {
  const cursor = new Cursor();
  let opened = false;
  let prolog = true;
  let ended = false;
  for await (const chunk of chunks) {
    cursor.append(chunk);
    for (;;) {
      const boundary: Boundary = ended ? 'none' : cursor.nextBoundary(opened ? OPEN.length : 0);
      if (boundary === 'more' || boundary === 'none') break;
      if (opened && boundary.kind === 'close') {
        yield cursor.take(boundary.at + CLOSE.length, true);
        opened = false;
        continue;
      }
      const between = cursor.take(boundary.at, false);
      if (!prolog && !isBlank(between.bytes)) yield between;
      prolog = false;
      opened = boundary.kind === 'open';
      ended = boundary.kind === 'end';
      if (boundary.kind === 'close') cursor.take(CLOSE.length, false);
    }
    if (cursor.pending > LARGEST_RECORD) {
      throw new ImportSourceError('NOT_AN_EXPORT', `Aucune fin de fiche trouvée après l'octet ${cursor.offset}.`);
    }
  }
  if (!ended) {
    throw new ImportSourceError(
      'TRUNCATED_FILE',
      `Le fichier s'arrête à l'octet ${cursor.offset + cursor.pending}, avant sa balise ${END} : téléchargez-le de nouveau.`,
    );
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.length === 0 || bytes.toString('latin1').trim() === '';
}

/** The part of the file not yet cut, and where each kind of mark comes next in it. */
class Cursor {
  offset = 0;
  private buffer: Buffer = Buffer.alloc(0);
  private readonly next = new Map<string, number>();

  get pending(): number {
    return this.buffer.length;
  }

  append(chunk: Buffer): void {
    this.buffer = this.buffer.length === 0 ? chunk : Buffer.concat([this.buffer, chunk]);
    this.next.clear();
  }

  take(length: number, whole: boolean): FicheRecord {
    const record = { bytes: this.buffer.subarray(0, length), offset: this.offset, whole };
    this.buffer = this.buffer.subarray(length);
    this.offset += length;
    for (const [mark, at] of this.next) this.next.set(mark, at - length);
    return record;
  }

  /** The first tag of a fiche, or of the end, at or after `from`, outside comments, CDATA and instructions. */
  nextBoundary(from: number): Boundary {
    let at = from;
    for (;;) {
      const aside = Math.min(this.find('<!', at), this.find('<?', at));
      const open = this.find(OPEN, at);
      const close = this.find(CLOSE, at);
      const end = this.find(END, at);
      const first = Math.min(open, close, end);
      if (aside > first) return { at: first, kind: first === open ? 'open' : first === close ? 'close' : 'end' };
      if (aside === Number.POSITIVE_INFINITY) return 'none';
      const after = this.skipAside(aside);
      if (after === null) return 'more';
      at = after;
    }
  }

  private find(mark: string, from: number): number {
    const known = this.next.get(mark);
    if (known !== undefined && known >= from) return known;
    const found = this.buffer.indexOf(mark, from, 'latin1');
    const at = found === -1 ? Number.POSITIVE_INFINITY : found;
    this.next.set(mark, at);
    return at;
  }

  /** Where the comment, CDATA section or instruction that starts at `at` ends; null when that is not read yet. */
  private skipAside(at: number): number | null {
    const start = this.buffer.toString('latin1', at, at + 9);
    const terminator = start.startsWith('<?')
      ? '?>'
      : start.startsWith('<!--')
        ? '-->'
        : start.startsWith('<![CDATA[')
          ? ']]>'
          : null;
    if (terminator === null) {
      if (start.length < 9) return null;
      throw new ImportSourceError(
        'DTD_REFUSED',
        `Le fichier contient une déclaration « ${start} » à l'octet ${this.offset + at} : les DTD et entités sont refusées.`,
      );
    }
    const end = this.buffer.indexOf(terminator, at + 2, 'latin1');
    return end === -1 ? null : end + terminator.length;
  }
}

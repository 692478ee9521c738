import { ImportSourceError } from './import-source-error.ts';

/** One `<FICHE>…</FICHE>` record cut out of an export. */
export interface FicheRecord {
  /** As the export has them. They stand where the file is being read, and only until the next record is asked for. */
  readonly bytes: Buffer;
  /** Position of the record in the file, in bytes from its start. */
  readonly offset: number;
  /** False when the record has no end of its own: the next one begins inside it, or stray text stands between records. */
  readonly whole: boolean;
}

const OPEN = '<FICHE>';
const CLOSE = '</FICHE>';
const END = '</FICHES>';
/** What these tags have in common and little else has. */
const NAME = 'FICHE';
const LESS_THAN = 0x3c;
const SLASH = 0x2f;
const GREATER_THAN = 0x3e;
const LETTER_S = 0x53;
/** No fiche of the register comes near this; past it the file is not an export. */
const LARGEST_RECORD = 32 * 1024 * 1024;

interface Tag {
  readonly at: number;
  readonly kind: 'open' | 'close' | 'end';
}

type Boundary = Tag | 'more' | 'none';

const NOWHERE = Number.POSITIVE_INFINITY;
const FIRST_SIZE = 2 * 1024 * 1024;

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

/** The part of the file not yet cut, in one buffer used over and over, and where each kind of mark comes next in it. */
class Cursor {
  /** Where the part begins in the file. */
  offset = 0;
  private buffer = Buffer.allocUnsafeSlow(FIRST_SIZE);
  private start = 0;
  /** The buffer up to the last byte read. */
  private filled = this.buffer.subarray(0, 0);
  private readonly asides = new Map<string, number>();
  private tag: Tag | null = null;

  get pending(): number {
    return this.filled.length - this.start;
  }

  append(chunk: Buffer): void {
    const { pending } = this;
    if (this.filled.length + chunk.length > this.buffer.length) {
      const needed = pending + chunk.length;
      const room = needed > this.buffer.length ? Buffer.allocUnsafeSlow(2 * needed) : this.buffer;
      this.filled.copy(room, 0, this.start);
      this.buffer = room;
      this.start = 0;
    }
    chunk.copy(this.buffer, this.start + pending);
    this.filled = this.buffer.subarray(0, this.start + pending + chunk.length);
    this.asides.clear();
    this.tag = null;
  }

  take(length: number, whole: boolean): FicheRecord {
    const record = { bytes: this.filled.subarray(this.start, this.start + length), offset: this.offset, whole };
    this.start += length;
    this.offset += length;
    return record;
  }

  /** The first tag of a fiche, or of the end, so many bytes on or later, outside comments, CDATA and instructions. */
  nextBoundary(from: number): Boundary {
    let at = this.start + from;
    for (;;) {
      const aside = Math.min(this.nextAside('!', at), this.nextAside('?', at));
      const tag = this.nextTag(at);
      if (aside > tag.at) return { at: tag.at - this.start, kind: tag.kind };
      if (aside === NOWHERE) return 'none';
      const after = this.skipAside(aside);
      if (after === null) return 'more';
      at = after;
    }
  }

  /** Where "<!" or "<?" comes next: the second character is far the rarer. */
  private nextAside(mark: '!' | '?', from: number): number {
    const known = this.asides.get(mark);
    if (known !== undefined && known >= from) return known;
    const code = mark.charCodeAt(0);
    let at = this.filled.indexOf(code, from + 1);
    while (at !== -1 && this.filled[at - 1] !== LESS_THAN) at = this.filled.indexOf(code, at + 1);
    const found = at === -1 ? NOWHERE : at - 1;
    this.asides.set(mark, found);
    return found;
  }

  private nextTag(from: number): Tag {
    if (this.tag !== null && this.tag.at >= from) return this.tag;
    let found: Tag | null = null;
    let at = from;
    while (found === null) {
      at = this.filled.indexOf(NAME, at, 'latin1');
      found = at === -1 ? { at: NOWHERE, kind: 'end' } : this.tagAround(at, from);
      at += NAME.length;
    }
    this.tag = found;
    return found;
  }

  /** The tag that has its name at `at` and begins at `from` or later; null when it is another, or not read to its end. */
  private tagAround(at: number, from: number): Tag | null {
    const { filled } = this;
    const after = filled[at + NAME.length];
    if (filled[at - 1] === LESS_THAN) return after === GREATER_THAN && at > from ? { at: at - 1, kind: 'open' } : null;
    if (filled[at - 1] !== SLASH || filled[at - 2] !== LESS_THAN || at - 2 < from) return null;
    if (after === GREATER_THAN) return { at: at - 2, kind: 'close' };
    return after === LETTER_S && filled[at + NAME.length + 1] === GREATER_THAN ? { at: at - 2, kind: 'end' } : null;
  }

  /** Where the comment, CDATA section or instruction that starts at `at` ends; null when that is not read yet. */
  private skipAside(at: number): number | null {
    const start = this.filled.toString('latin1', at, at + 9);
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
        `Le fichier contient une déclaration « ${start} » à l'octet ${this.offset + at - this.start} : les DTD et entités sont refusées.`,
      );
    }
    const end = this.filled.indexOf(terminator, at + 2, 'latin1');
    return end === -1 ? null : end + terminator.length;
  }
}

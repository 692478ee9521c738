/** A PDF of one revision with a plain table of references and no streams of objects, as Typst writes it. */
export interface PdfFile {
  readonly bytes: Buffer;
  /** Where the table stands. */
  readonly table: number;
  /** Where objects stand, by number, in the order of the file. */
  readonly offsets: ReadonlyMap<number, number>;
  /** What stands between the "<<" and ">>" of the trailer. */
  readonly trailer: string;
}

/** Reads where things are in a PDF. Throws where it is of another making, or was added to. */
export function openPdf(bytes: Buffer): PdfFile {
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.subarray(-64).toString('latin1'));
  const table = Number(end?.[1]);
  const parts = /^xref\s+0 \d+\s+([\s\S]*?)trailer\s*<<([\s\S]*)>>\s*startxref/.exec(
    bytes.subarray(table).toString('latin1'),
  );
  const [, entries, trailer] = parts ?? [];
  if (end === null || entries === undefined || trailer === undefined || trailer.includes('/Prev'))
    throw new Error('The PDF is not of one revision with a plain table of references');
  const offsets = [...entries.matchAll(/(\d{10}) \d{5} ([nf])/g)]
    .map(([, offset, kind], number) => ({ number, offset: Number(offset), used: kind === 'n' }))
    .filter(({ used }) => used)
    .sort((a, b) => a.offset - b.offset);
  return { bytes, table, offsets: new Map(offsets.map(({ number, offset }) => [number, offset])), trailer };
}

/** An object, from after "obj" to before "endobj". */
export function objectOf({ bytes, offsets, table }: PdfFile, number: number): Buffer {
  const start = offsets.get(number);
  if (start === undefined) throw new Error(`The PDF has no object ${number}`);
  const next = [...offsets.values()].find((offset) => offset > start) ?? table;
  const from = bytes.indexOf('obj', start) + 3;
  return bytes.subarray(from, bytes.subarray(0, next).lastIndexOf('endobj'));
}

/** Number of the object that a dictionary names under a key: "/Root 42 0 R". */
export function referenceIn(dictionary: string, key: string): number {
  const found = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary)?.[1];
  if (found === undefined) throw new Error(`The PDF names no ${key}`);
  return Number(found);
}

/** Objects to write, by number: what stands between "obj" and "endobj". */
export type PdfObjects = ReadonlyMap<number, Buffer | string>;

const written = (number: number, content: Buffer | string): Buffer =>
  Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(content), Buffer.from('\nendobj\n')]);

const entry = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n\r\n`;

const ending = (trailer: string, table: number): string => `trailer\n<<${trailer}>>\nstartxref\n${table}\n%%EOF\n`;

/** The same file, of one revision, with some objects changed. */
export function rewritten(file: PdfFile, changes: PdfObjects): Buffer {
  const first = file.offsets.values().next().value ?? file.table;
  const parts = [file.bytes.subarray(0, first)];
  let length = first;
  const offsets = new Map<number, number>();
  for (const number of file.offsets.keys()) {
    const part = written(number, changes.get(number) ?? trimmed(objectOf(file, number)));
    offsets.set(number, length);
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...offsets.keys()) + 1;
  const entries = Array.from({ length: size - 1 }, (_, index) => {
    const offset = offsets.get(index + 1);
    return offset === undefined ? '0000000000 65535 f\r\n' : entry(offset);
  });
  const table = `xref\n0 ${size}\n0000000000 65535 f\r\n${entries.join('')}${ending(file.trailer, length)}`;
  return Buffer.concat([...parts, Buffer.from(table, 'latin1')]);
}

/** The same bytes, followed by a revision with objects added or changed; nothing before it is touched. */
export function withRevision(file: PdfFile, objects: PdfObjects): Buffer {
  const parts = [file.bytes, Buffer.from(file.bytes.at(-1) === 0x0a ? '' : '\n')];
  let length = file.bytes.length + (parts[1]?.length ?? 0);
  const rows: string[] = [];
  for (const [number, content] of objects) {
    const part = written(number, content);
    rows.push(`${number} 1\n${entry(length)}`);
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...file.offsets.keys(), ...objects.keys()) + 1;
  const trailer = `${file.trailer.replace(/\/Size\s+\d+/, `/Size ${size}`)}\n/Prev ${file.table}\n`;
  return Buffer.concat([...parts, Buffer.from(`xref\n${rows.join('')}${ending(trailer, length)}`, 'latin1')]);
}

/** Without the line breaks around it, which `written` puts back. */
function trimmed(content: Buffer): Buffer {
  const isBreak = (at: number): boolean => content[at] === 0x0a || content[at] === 0x0d;
  let [start, end] = [0, content.length];
  while (isBreak(start)) start += 1;
  while (end > start && isBreak(end - 1)) end -= 1;
  return content.subarray(start, end);
}

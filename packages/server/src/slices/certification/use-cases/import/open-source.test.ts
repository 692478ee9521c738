import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { openSource } from './open-source.ts';

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const XML = `${PROLOG}<FICHES><VERSION_FLUX>4.1</VERSION_FLUX><FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE></FICHE></FICHES>\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'delibere-source-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

type Content = string | Buffer | { readonly zeros: number };

async function zip(name: string, contents: Readonly<Record<string, Content>>): Promise<string> {
  const archive = new ZipFile();
  for (const [entry, content] of Object.entries(contents)) {
    if (typeof content === 'string' || Buffer.isBuffer(content)) archive.addBuffer(Buffer.from(content), entry);
    else archive.addReadStream(Readable.from(zeros(content.zeros)), entry);
  }
  archive.end();
  const path = join(folder, name);
  await pipeline(archive.outputStream, createWriteStream(path));
  return path;
}

function* zeros(bytes: number): Generator<Buffer> {
  const block = Buffer.alloc(1024 * 1024);
  for (let done = 0; done < bytes; done += block.length) yield block;
}

async function bytesOf(path: string): Promise<string> {
  const source = await openSource(path);
  if (source.kind !== 'xml') throw new Error('not XML');
  const chunks: Buffer[] = [];
  for await (const chunk of source.bytes) chunks.push(chunk);
  await source.close();
  expect(Buffer.concat(chunks).length).toBe(source.size);
  return Buffer.concat(chunks).toString();
}

const STANDARD =
  '\uFEFF"Id_Fiche";"Numero_Fiche";"Intitule"\n"1";"RNCP1";"Soudeur; fraiseur"\n"2";"RNCP2";"Tourneur"\n';
const BLOCKS =
  '"Numero_Fiche";"Bloc_Competences_Code"\n"RNCP2";"RNCP2BC01"\n"RNCP1";"RNCP1BC01"\n"RNCP2";"RNCP2BC02"\n"RNCP3";"RNCP3BC01"\n';

describe('openSource reads', () => {
  it('a plain XML export', async () => {
    expect(await bytesOf(await file('plain.xml', XML))).toBe(XML);
  });
  it('a plain XML export with a UTF-8 mark, comments and an instruction before its root', async () => {
    const xml = `\uFEFF${PROLOG}<!-- <!DOCTYPE no> --><?style x?>${XML.slice(PROLOG.length)}<!-- end -->\n`;
    expect(await bytesOf(await file('marked.xml', xml))).toBe(xml);
  });
  it('a zip of one XML export, whatever its size', async () => {
    const filler = Array.from({ length: 200_000 }, (_, index) => `<!-- ${index} -->`).join('\n');
    const xml = XML.replace('<FICHE>', `${filler}<FICHE>`);
    const path = await zip('one.zip', {
      'export_fiches_RNCP_V4_1_2026-08-16.xml': xml,
      '__MACOSX/._export.xml': 'shadow',
    });
    expect(await bytesOf(path)).toBe(xml);
  });
  it('the zip of CSV files, rows joined by fiche, in any order, under damaged names', async () => {
    const path = await zip('csv.zip', {
      'export_fiches_CSV_Blocs_De_Comp├®tences_2024_02_22.csv': BLOCKS,
      'export_fiches_CSV_Standard_2024_02_22.csv': STANDARD,
      'export_fiches_CSV_VoixdAcce\u0300s_2024_02_22.csv': '"Numero_Fiche";"Si_Jury"\n"RNCP1";"Par expérience"\n',
    });
    const source = await openSource(path);
    if (source.kind !== 'csv') throw new Error('not CSV');
    const found: unknown[] = [];
    for await (const { standard, blocks, accessRoutes } of source.fiches) {
      found.push([
        standard.map((row) => row.Intitule),
        blocks.map((row) => row.Bloc_Competences_Code),
        accessRoutes.length,
      ]);
    }
    await source.close();
    expect(source.count).toBe(2);
    expect(found).toEqual([
      [['Soudeur; fraiseur'], ['RNCP1BC01'], 1],
      [['Tourneur'], ['RNCP2BC01', 'RNCP2BC02'], 0],
      [[], ['RNCP3BC01'], 0],
    ]);
  });
});

describe('openSource refuses', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(XML, 'utf16le')]);
  const doctype = XML.replace('<FICHES>', '<!DOCTYPE FICHES [<!ENTITY a "b">]><FICHES>');
  const latin1 = XML.replace('UTF-8', 'ISO-8859-1');
  const plain: readonly (readonly [string, string | Buffer, string])[] = [
    ['an empty file', '', 'NOT_AN_EXPORT'],
    ['another kind of file', 'Bonjour', 'NOT_AN_EXPORT'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'NOT_AN_EXPORT'],
    ['an XML of another root', `${PROLOG}<rapport></rapport>`, 'NOT_AN_EXPORT'],
    ['a fiche alone', `${PROLOG}<FICHE></FICHE>`, 'NOT_AN_EXPORT'],
    ['an XML cut short', XML.slice(0, -12), 'TRUNCATED_FILE'],
    ['UTF-16 with a mark', utf16, 'WRONG_ENCODING'],
    ['UTF-16 without a mark', Buffer.from(XML, 'utf16le'), 'WRONG_ENCODING'],
    ['another declared encoding', latin1, 'WRONG_ENCODING'],
    ['a DOCTYPE', doctype, 'DTD_REFUSED'],
    ['a DOCTYPE behind a comment', doctype.replace('<!DOCTYPE', '<!-- x --> <!DOCTYPE'), 'DTD_REFUSED'],
  ];
  it.each(plain)('%s', async (_, content, code) => {
    const path = await file('refused.xml', content);
    await expect(openSource(path)).rejects.toMatchObject({ name: 'ImportSourceError', code });
  });
  it.each(plain.slice(1))('%s in a zip', async (_, content, code) => {
    const path = await zip('refused.zip', { 'export.xml': content });
    await expect(openSource(path)).rejects.toMatchObject({ name: 'ImportSourceError', code });
  });

  it('a file that is not there, or a folder', async () => {
    await expect(openSource(join(folder, 'missing.xml'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await expect(openSource(folder)).rejects.toMatchObject({ code: 'NOT_AN_EXPORT' });
  });
  it('a zip of something else, of nothing, of two exports', async () => {
    const others: readonly Readonly<Record<string, Content>>[] = [
      { 'readme.txt': 'x' },
      {},
      { 'a.xml': XML, 'b.xml': XML },
    ];
    for (const contents of others) {
      await expect(openSource(await zip('other.zip', contents))).rejects.toMatchObject({ code: 'NOT_AN_EXPORT' });
    }
  });
  it('a CSV zip whose file lacks its number column', async () => {
    const path = await zip('bad-csv.zip', { 'export_fiches_CSV_Standard_x.csv': '"A";"B"\n"1";"2"\n' });
    await expect(openSource(path)).rejects.toMatchObject({ code: 'NOT_AN_EXPORT' });
  });
  it('a zip cut anywhere', async () => {
    const whole = await readFile(await zip('whole.zip', { 'export.xml': XML.repeat(1) }));
    for (let length = 4; length < whole.length; length += 7) {
      const path = await file('cut.zip', whole.subarray(0, length));
      await expect(openSource(path), `${length} bytes`).rejects.toMatchObject({ code: 'TRUNCATED_FILE' });
    }
  });
  it('a zip with one damaged byte in its compressed data', async () => {
    const noise = Array.from(
      { length: 3_000 },
      (_, index) => `<!-- ${(index * 2_654_435_761) % 4_294_967_296} -->`,
    ).join('');
    const whole = await readFile(await zip('noise.zip', { 'export.xml': XML.replace('<FICHE>', `${noise}<FICHE>`) }));
    const damaged = Buffer.from(whole);
    damaged[9_000] = (damaged[9_000] ?? 0) ^ 0xff;
    await expect(openSource(await file('damaged.zip', damaged))).rejects.toMatchObject({ code: 'TRUNCATED_FILE' });
  });
  it('a bomb that announces itself', async () => {
    const path = await zip('bomb.zip', { 'export.xml': { zeros: 256 * 1024 * 1024 } });
    await expect(openSource(path)).rejects.toMatchObject({ code: 'ZIP_BOMB' });
  });
  it('a bomb that lies about its size', async () => {
    const bomb = await readFile(await zip('honest.zip', { 'export.xml': { zeros: 64 * 1024 * 1024 } }));
    const directory = bomb.indexOf(Buffer.from('PK\u0001\u0002'));
    bomb.writeUInt32LE(1000, directory + 24);
    await expect(openSource(await file('liar.zip', bomb))).rejects.toMatchObject({ code: 'ZIP_BOMB' });
  });
  it('a bomb of many entries', async () => {
    const contents = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.xml`, XML]));
    await expect(openSource(await zip('many.zip', contents))).rejects.toMatchObject({ code: 'ZIP_BOMB' });
  });
});

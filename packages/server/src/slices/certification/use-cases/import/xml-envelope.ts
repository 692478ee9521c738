import { ImportSourceError } from './import-source-error.ts';

/** How much of the start and of the end the checks need. */
export const HEAD_BYTES = 4096;
export const TAIL_BYTES = 4096;

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Checks the first bytes of an XML export: UTF-8, no document type, root FICHES. */
export function checkHead(head: Buffer, path: string): void {
  if (isWide(head)) throw wrongEncoding(path, 'UTF-16');
  const text = (head.subarray(0, 3).equals(UTF8_MARK) ? head.subarray(3) : head).toString('latin1').trimStart();
  const encoding = /^<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? 'UTF-8';
  if (!/^utf-?8$/i.test(encoding)) throw wrongEncoding(path, encoding);
  const body = text.replace(/^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\s+)+/, '');
  if (body.startsWith('<!DOCTYPE')) {
    throw new ImportSourceError(
      'DTD_REFUSED',
      `Le fichier ${path} déclare une DTD : les DTD et entités sont refusées.`,
    );
  }
  if (!/^<FICHES[\s>]/.test(body)) {
    const detail =
      'sa racine devrait être <FICHES>, celle des exports « fiches RNCP » et « fiches RS » de data.gouv.fr';
    throw new ImportSourceError('NOT_AN_EXPORT', `Le fichier ${path} n’est pas un export du répertoire : ${detail}.`);
  }
}

/** Two bytes a character, with or without the mark that says so. */
function isWide(head: Buffer): boolean {
  if (head.length < 2) return false;
  const [first, second] = head;
  return (
    head.readUInt16BE() === 0xfeff ||
    head.readUInt16BE() === 0xfffe ||
    (first === 0x3c && second === 0) ||
    (first === 0 && second === 0x3c)
  );
}

/** Checks the last bytes of an XML export: a download cut short does not end its root. */
export function checkTail(tail: Buffer, path: string): void {
  if (/<\/FICHES\s*>(?:\s|<!--[\s\S]*?-->)*$/.test(tail.toString('latin1'))) return;
  const message = `Le fichier ${path} est incomplet : il ne finit pas par </FICHES>. Téléchargez-le de nouveau.`;
  throw new ImportSourceError('TRUNCATED_FILE', message);
}

function wrongEncoding(path: string, encoding: string): ImportSourceError {
  return new ImportSourceError('WRONG_ENCODING', `Le fichier ${path} est en ${encoding} : les exports sont en UTF-8.`);
}

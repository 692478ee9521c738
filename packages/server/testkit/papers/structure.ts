import { inflateSync } from 'node:zlib';

/** A PDF as a checker of archives and of accessibility looks at it: its objects, the last revision of each. */
export interface Structure {
  readonly trailer: string;
  readonly catalog: string;
  /** Metadata, as text: they may not be compressed. */
  readonly metadata: string;
  /** Dictionaries of all objects, streams left out. */
  readonly objects: readonly string[];
  /** The object a dictionary names under a key; throws where there is none. */
  follow(dictionary: string, key: string): string;
  /** Instructions of all pages. */
  readonly contents: readonly string[];
}

/** Reads a PDF by its objects alone, with nothing of what made or sealed it. */
export function structureOf(pdf: Buffer): Structure {
  const text = pdf.toString('latin1');
  const found = new Map<number, string>();
  for (const [, number, body = ''] of text.matchAll(/(?<=^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
    found.set(Number(number), body);
  }
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const object = (number: number): string => {
    const body = found.get(number);
    if (body === undefined) throw new Error(`The PDF has no object ${number}`);
    return body;
  };
  const follow = (dictionary: string, key: string): string => {
    const number = new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(dictionary)?.[1];
    if (number === undefined) throw new Error(`Nothing is named ${key}`);
    return object(Number(number));
  };
  const head = (body: string): string => body.split(/\bstream\r?\n/)[0] ?? '';
  const stream = (body: string): Buffer =>
    Buffer.from(/\bstream\r?\n([\s\S]*?)\r?\nendstream/.exec(body)?.[1] ?? '', 'latin1');
  const catalog = follow(trailer, 'Root');
  const objects = [...found.values()].map(head);
  const contents = objects
    .filter((one) => /\/Type \/Page\b/.test(one))
    .map((page) => inflateSync(stream(follow(page, 'Contents'))).toString('latin1'));
  const metadata = follow(catalog, 'Metadata');
  const words = stream(metadata).toString('utf8');
  return { trailer, catalog, metadata: words, objects, follow, contents };
}

/** Whether text is shown outside of what is tagged or marked as an artifact. */
export function showsUntagged(content: string): boolean {
  let depth = 0;
  for (const [token] of content.matchAll(/\((?:\\.|[^\\)])*\)|<[\da-fA-F\s]*>|\b(?:BDC|BMC|EMC|BT)\b/g)) {
    if (token === 'BDC' || token === 'BMC') depth += 1;
    if (token === 'EMC') depth -= 1;
    if (token === 'BT' && depth === 0) return true;
  }
  return depth !== 0;
}

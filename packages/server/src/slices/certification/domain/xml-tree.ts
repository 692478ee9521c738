import { SaxesParser } from 'saxes';
import { MAX_DEPTH, parsePlainXml } from './plain-xml.ts';
import type { XmlNode } from './xml-node.ts';

export type XmlOutcome =
  | { readonly ok: true; readonly root: XmlNode }
  | {
      readonly ok: false;
      readonly reason: 'MALFORMED_XML' | 'DOCTYPE_REFUSED' | 'TOO_DEEP';
      readonly element: string;
      readonly detail: string;
    };

class Refused extends Error {
  readonly reason: 'DOCTYPE_REFUSED' | 'TOO_DEEP';

  constructor(reason: 'DOCTYPE_REFUSED' | 'TOO_DEEP', detail: string) {
    super(detail);
    this.reason = reason;
  }
}

function attributesText(attributes: Readonly<Record<string, string>>): string | null {
  let text: string | null = null;
  for (const name in attributes) text = `${text === null ? '' : `${text} `}${name}="${attributes[name]}"`;
  return text;
}

function build(xml: string, path: XmlNode[]): XmlNode | null {
  let root: XmlNode | null = null;
  let current: XmlNode | null = null;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new Refused('DOCTYPE_REFUSED', 'A document type declaration is not allowed');
  });
  parser.on('opentag', (tag) => {
    const node: XmlNode = { name: tag.name, text: '', attributes: attributesText(tag.attributes), children: [] };
    if (current === null) root = node;
    else current.children.push(node);
    if (path.push(node) > MAX_DEPTH) throw new Refused('TOO_DEEP', `More than ${MAX_DEPTH} levels of elements`);
    current = node;
  });
  const addText = (text: string): void => {
    if (current !== null) current.text = current.text === '' ? text : current.text + text;
  };
  parser.on('text', (text) => {
    // Indentation between elements is not text, and dropping it here spares every record a check.
    if (text.trim() !== '') addText(text);
  });
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    path.pop();
    current = path.at(-1) ?? null;
  });
  parser.write(xml).close();
  return root;
}

/** As `parseXml`, always with the full parser. */
export function parseAnyXml(xml: string): XmlOutcome {
  const path: XmlNode[] = [];
  try {
    const root = build(xml, path);
    if (root !== null) return { ok: true, root };
    return { ok: false, reason: 'MALFORMED_XML', element: '', detail: 'No element' };
  } catch (error) {
    const element = path
      .slice(1, MAX_DEPTH)
      .map((node) => node.name)
      .join('/');
    const reason = error instanceof Refused ? error.reason : 'MALFORMED_XML';
    return { ok: false, reason, element, detail: error instanceof Error ? error.message.slice(0, 300) : String(error) };
  }
}

/**
 * Parses one record of XML text into a light tree. Document types are refused, and with them every entity but the
 * five of XML itself. Never throws: what is not well-formed gives a reason and the path of the element being read.
 * @param isPlain what `arePlainBytes` says of its bytes, where they are at hand
 */
export function parseXml(xml: string, isPlain?: boolean): XmlOutcome {
  const root = parsePlainXml(xml, isPlain);
  return root === null ? parseAnyXml(xml) : { ok: true, root };
}

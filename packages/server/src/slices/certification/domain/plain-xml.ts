import type { XmlNode } from './xml-node.ts';

/** The register nests six levels; anything far deeper is not an export. */
export const MAX_DEPTH = 24;

/** Characters XML refuses, changes (carriage returns), or wants in pairs. */
// oxlint-disable-next-line no-control-regex -- named one by one, they are found half as fast again as by their complement
const SPECIAL = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos);)?/g;
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const SPACE = 32;
const SLASH = 47;
const MAX_NAMES = 500;

/** Names met before, so that each is checked once and held once. */
const names = new Map<string, string>();

function knownName(written: string): string | null {
  const known = names.get(written);
  if (known !== undefined) return known;
  if (!NAME.test(written)) return null;
  if (names.size < MAX_NAMES) names.set(written, written);
  return written;
}

/** The text with its references replaced; null when one is not of the five that XML always has. */
function decode(text: string): string | null {
  if (!text.includes('&')) return text;
  let known = true;
  const decoded = text.replace(REFERENCE, (_reference, name: string | undefined) => {
    if (name === undefined) known = false;
    return CHARACTERS[name ?? ''] ?? '';
  });
  return known ? decoded : null;
}

function isBlank(xml: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (xml.charCodeAt(index) > SPACE) return false;
  return true;
}

/** Adds the text between two tags; false when it needs a full parser. */
function addText(xml: string, start: number, end: number, node: XmlNode | undefined): boolean {
  if (isBlank(xml, start, end)) return true;
  const text = decode(xml.slice(start, end));
  if (text === null || node === undefined) return false;
  if (text.trim() !== '') node.text = node.text === '' ? text : node.text + text;
  return true;
}

/**
 * Parses a record made only of elements without attributes and of text, as the register writes them, several times
 * faster than a full parser. Returns null for anything else, well formed or not: the full parser judges it.
 * On what it does read, both give the same tree.
 * @param isPlain whether it has no character that XML refuses, changes or wants in pairs, where that is known
 */
export function parsePlainXml(xml: string, isPlain = !SPECIAL.test(xml)): XmlNode | null {
  if (!isPlain || xml.includes(']]>')) return null;
  const path: XmlNode[] = [];
  let root: XmlNode | null = null;
  let at = 0;
  for (let open = xml.indexOf('<'); open >= 0; open = xml.indexOf('<', at)) {
    const current = path.at(-1);
    if (!addText(xml, at, open, current)) return null;
    const close = xml.indexOf('>', open);
    if (close < 0) return null;
    at = close + 1;
    if (xml.charCodeAt(open + 1) === SLASH) {
      if (current === undefined || close - open - 2 !== current.name.length || !xml.startsWith(current.name, open + 2))
        return null;
      path.pop();
      continue;
    }
    const empty = xml.charCodeAt(close - 1) === SLASH;
    const name = knownName(xml.slice(open + 1, empty ? close - 1 : close));
    if (name === null || path.length >= MAX_DEPTH || (current === undefined && root !== null)) return null;
    const node: XmlNode = { name, text: '', attributes: null, children: [] };
    if (current === undefined) root = node;
    else current.children.push(node);
    if (!empty) path.push(node);
  }
  return path.length === 0 && isBlank(xml, at, xml.length) ? root : null;
}

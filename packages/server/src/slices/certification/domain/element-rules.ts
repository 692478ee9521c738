import { readSiret } from '@delibere/shared';
import type { Reading } from './reading.ts';
import { readDate, readInteger, readYesNo } from './values.ts';
import type { XmlNode } from './xml-node.ts';

/** What to do with one element of a record; `repeats` where the record may hold several. */
export interface Rule<D> {
  readonly repeats: boolean;
  readonly read: (draft: D, node: XmlNode, reading: Reading) => void;
}

export type Rules<D> = ReadonlyMap<string, Rule<D>>;

/** The rules of a record, keyed by element name. */
export function rules<D>(table: Readonly<Record<string, Rule<D>>>): Rules<D> {
  return new Map(Object.entries(table));
}

/** All the text of an element and of what it holds, in one line. */
export function textOf(node: XmlNode): string {
  if (node.children.length === 0) return node.text.trim();
  return [node.text.trim(), ...node.children.map(textOf)].filter((part) => part !== '').join(' ');
}

function flagStrayParts(node: XmlNode, reading: Reading): void {
  if (node.attributes !== null) reading.flagHere('UNKNOWN_ATTRIBUTE', node.attributes);
  if (node.text !== '') reading.flagHere('UNEXPECTED_TEXT', node.text.trim());
}

function readChild<D>(draft: D, node: XmlNode, rule: Rule<D> | undefined, repeated: boolean, reading: Reading): void {
  reading.enter(node.name, 0);
  if (rule === undefined) reading.flagHere('UNKNOWN_ELEMENT', textOf(node));
  else if (repeated && !rule.repeats) {
    const text = textOf(node);
    if (text !== '') reading.flagHere('REPEATED_ELEMENT', text);
  } else rule.read(draft, node, reading);
  reading.leave();
}

/** Reads a record's children by their rules, whatever their order; what has no rule, or comes twice, is flagged. */
export function readRecord<D>(draft: D, node: XmlNode, table: Rules<D>, reading: Reading): void {
  flagStrayParts(node, reading);
  const seen: Rule<D>[] = [];
  for (const child of node.children) {
    const rule = table.get(child.name);
    const repeated = rule !== undefined && seen.includes(rule);
    if (rule !== undefined && !repeated) seen.push(rule);
    readChild(draft, child, rule, repeated, reading);
  }
}

function leaf(node: XmlNode, reading: Reading): string {
  if (node.attributes !== null) reading.flagHere('UNKNOWN_ATTRIBUTE', node.attributes);
  if (node.children.length === 0) return node.text.trim();
  const text = textOf(node);
  reading.flagHere('UNEXPECTED_ELEMENT', text);
  return text;
}

/** A text, trimmed at its ends only; an empty one is not set. */
export function text<D>(set: (draft: D, value: string, reading: Reading) => void, repeats = false): Rule<D> {
  return {
    repeats,
    read: (draft, node, reading) => {
      const value = leaf(node, reading);
      if (value !== '') set(draft, value, reading);
    },
  };
}

/** A text turned into a value; when it cannot be, nothing is set and the text is flagged. */
function value<D, V>(read: (text: string) => V | null, reason: string, set: (draft: D, value: V) => void): Rule<D> {
  return text((draft, raw, reading) => {
    const result = read(raw);
    if (result === null) reading.flagHere(reason, raw);
    else set(draft, result);
  });
}

export function date<D>(set: (draft: D, value: string) => void): Rule<D> {
  return value(readDate, 'INVALID_DATE', set);
}

export function yesNo<D>(set: (draft: D, value: boolean) => void): Rule<D> {
  return value(readYesNo, 'UNKNOWN_VALUE', set);
}

/** A whole number from 0 to `max`. */
export function integer<D>(max: number, set: (draft: D, value: number) => void): Rule<D> {
  return value((raw) => readInteger(raw, max), 'INVALID_NUMBER', set);
}

export function siret<D>(set: (draft: D, value: string) => void): Rule<D> {
  return value(readSiret, 'INVALID_SIRET', set);
}

/** One of the words of a closed list. */
export function choice<D, V>(words: Readonly<Record<string, V>>, set: (draft: D, value: V) => void): Rule<D> {
  const known = new Map(Object.entries(words));
  return value((raw) => known.get(raw) ?? null, 'UNKNOWN_VALUE', set);
}

/** A nested record written into the same draft. */
export function group<D>(table: Rules<D>, repeats = false): Rule<D> {
  return { repeats, read: (draft, node, reading) => readRecord(draft, node, table, reading) };
}

/** A list of elements of one name, each read by `item`; others are flagged. */
export function list<D>(name: string, item: Rule<D>['read']): Rule<D> {
  return {
    repeats: false,
    read: (draft, node, reading) => {
      flagStrayParts(node, reading);
      node.children.forEach((child, index) => {
        reading.enter(child.name, index + 1);
        if (child.name === name) item(draft, child, reading);
        else reading.flagHere('UNKNOWN_ELEMENT', textOf(child));
        reading.leave();
      });
    },
  };
}

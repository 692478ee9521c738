import { type ByteText, fromByteText, toByteText } from '../byte-text.ts';
import type { Arguments, Member } from './book.ts';
import type { Derivation, Held } from './plan.ts';
import type { Selection } from './selection.ts';

/** The answer of a planned operation: its `data` as text, never parsed. */
export class PlannedData {
  readonly text: ByteText;

  constructor(text: ByteText) {
    this.text = text;
  }
}

/** Gives the arguments of a field, for this request. */
export type ArgumentsOf = (selection: Selection) => Arguments;

/** How every mark begins. */
const MARK = '{"#';
const MARKED = /\{"#(\d+)" : (?:null|("(?:[^"\\]|\\.)*"))\}/g;

/** Last stage: the text of `data` from the texts of the root fields, in order. */
export function dataText(fields: readonly { readonly key: string; readonly text: ByteText }[]): ByteText {
  return `{${fields.map(({ key, text }) => `"${key}":${text}`).join(',')}}`;
}

/** Completes a text with the values derived from the facts it holds; the rest of it is not read. */
export function withDerived<Context>(
  text: ByteText,
  derivations: readonly Derivation<Context>[],
  argumentsOf: ArgumentsOf,
  context: Context,
): ByteText {
  if (!text.includes(MARK)) return text;
  return text.replace(MARKED, (_, index: string, quoted: string | undefined) => {
    if (quoted === undefined) return 'null';
    const derivation = derivations[Number(index)];
    if (!derivation) throw new Error(`The plan derives nothing numbered ${index}.`);
    const facts: unknown = JSON.parse(fromByteText(String(JSON.parse(quoted))));
    const derived = toByteText(JSON.stringify(derivedValue(derivation, facts, argumentsOf, context)));
    // Rows held by the value may have derived fields of their own; once read and written again, marks lose their spaces.
    return derived.includes(MARK) ? withDerived(respaced(derived), derivations, argumentsOf, context) : derived;
  });
}

function respaced(text: ByteText): ByteText {
  return text.replace(/\{"#(\d+)":/g, '{"#$1" : ');
}

function derivedValue<Context>(
  { selection, book, held }: Derivation<Context>,
  facts: unknown,
  argumentsOf: ArgumentsOf,
  context: Context,
): unknown {
  const args = argumentsOf(selection);
  const value =
    book.kind === 'derived'
      ? book.derive(facts, args, context)
      : book.derive(facts as readonly Member[], args, context);
  return project(value, selection, held, argumentsOf);
}

/** What a selection asks of a plain value. */
function project<Context>(
  value: unknown,
  selection: Selection,
  held: readonly Held<Context>[],
  argumentsOf: ArgumentsOf,
): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item: unknown) => project(item, selection, held, argumentsOf));
  const row = held.find((each) => each.selection === selection);
  const [asked] = selection.on;
  if (!asked || typeof value !== 'object') return value;
  const properties = value as Readonly<Record<string, unknown>>;
  if (row) return properties[row.property];
  const [type, selected] = asked;
  // Built from entries: an alias may be `__proto__`.
  return Object.fromEntries(
    selected.map((child) => {
      if (child.name === '__typename') return [child.key, type];
      const own = properties[child.name];
      const found: unknown = typeof own === 'function' ? own.call(value, argumentsOf(child)) : own;
      return [child.key, project(found, child, held, argumentsOf)];
    }),
  );
}

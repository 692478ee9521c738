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

  /** The whole body of the answer. */
  get answer(): ByteText {
    return `{"data":${this.text}}\n`;
  }
}

/** Gives the arguments of a field, for this request. */
export type ArgumentsOf = (selection: Selection) => Arguments;

/** How facts are marked in a text: `{"#3" : facts, "#" : 0}`, as PostgreSQL writes it; its spaces go when it is written again. */
interface Marks {
  readonly colon: string;
  readonly end: string;
}

const MARK = '{"#';
const WRITTEN: Marks = { colon: '" : ', end: ', "#" : 0}' };
const REWRITTEN: Marks = { colon: '":', end: ',"#":0}' };

/** Last stage: the text of `data` from the texts of the root fields, in order. */
export function dataText(fields: readonly { readonly key: string; readonly text: ByteText }[]): ByteText {
  return `{${fields.map(({ key, text }) => `"${key}":${text}`).join(',')}}`;
}

/**
 * Completes a text with the values derived from the facts it holds; the rest of it is not read. No text of the data can
 * pass for a mark: inside JSON strings a quote is always escaped.
 */
export function withDerived<Context>(
  text: ByteText,
  derivations: readonly Derivation<Context>[],
  argumentsOf: ArgumentsOf,
  context: Context,
  marks: Marks = WRITTEN,
): ByteText {
  let whole = '';
  let done = 0;
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, done)) {
    const colon = text.indexOf(marks.colon, at);
    const derivation = derivations[Number(text.slice(at + MARK.length, colon))];
    if (!derivation) throw new Error(`The plan derives nothing marked ${text.slice(at, colon)}.`);
    const start = colon + marks.colon.length;
    const end = endOfFacts(text, start, marks);
    const facts: unknown = JSON.parse(fromByteText(text.slice(start, end)));
    const value = facts === null ? null : derivedValue(derivation, facts, argumentsOf, context);
    const derived = toByteText(JSON.stringify(value));
    // Rows held by the value may have derived fields of their own.
    const completed = withDerived(derived, derivations, argumentsOf, context, REWRITTEN);
    whole += text.slice(done, at) + completed;
    done = end + marks.end.length;
  }
  return done === 0 ? text : whole + text.slice(done);
}

/** Where facts that begin at `start` end; they may hold others. */
function endOfFacts(text: ByteText, start: number, { end }: Marks): number {
  let at = text.indexOf(end, start);
  for (let inside = text.indexOf(MARK, start); inside !== -1 && inside < at; inside = text.indexOf(MARK, inside + 1)) {
    at = text.indexOf(end, at + end.length);
  }
  if (at === -1) throw new Error('Facts have no end.');
  return at;
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

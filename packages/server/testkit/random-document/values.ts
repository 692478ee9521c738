import fc from 'fast-check';
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import type { Sent, ValueTree } from './tree.ts';

/** Values worth giving to an argument or a field of an input object, by "Query.node(id)" or "CertificationFilter.rome"; undefined leaves them to its type. */
export type Hints = (place: string) => fc.Arbitrary<unknown> | undefined;

/** JSON of an input type. */
export function jsonOf(type: GraphQLInputType, place: string, hints: Hints): fc.Arbitrary<unknown> {
  if (!isNonNullType(type)) {
    const given = presentJsonOf(getNullableType(type), place, hints);
    return fc.oneof({ weight: 12, arbitrary: given }, { weight: 1, arbitrary: fc.constant(null) });
  }
  return presentJsonOf(type.ofType, place, hints);
}

function presentJsonOf(type: GraphQLInputType, place: string, hints: Hints): fc.Arbitrary<unknown> {
  const hinted = hints(place);
  if (hinted) return hinted;
  if (isListType(type)) return fc.array(jsonOf(type.ofType, `${place}[]`, hints), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type))
    return objectOf(type.getFields(), (field) => jsonOf(field.type, `${type.name}.${field.name}`, hints));
  return scalarOf(String(type));
}

function objectOf<Field, Value>(
  fields: Readonly<Record<string, Field>>,
  valueOf: (field: Field) => fc.Arbitrary<Value>,
): fc.Arbitrary<Readonly<Record<string, Value>>> {
  const entries = Object.entries(fields).map(([name, field]) => fc.tuple(fc.constant(name), valueOf(field)));
  return fc.array(fc.oneof(...entries), { maxLength: 3 }).map((some) => Object.fromEntries(some));
}

function scalarOf(name: string): fc.Arbitrary<unknown> {
  switch (name) {
    case 'Int':
      return fc.integer({ min: -5, max: 120 });
    case 'Float':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'Boolean':
      return fc.boolean();
    case 'Date':
      return fc
        .date({ min: new Date('2005-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    default:
      return fc.constantFrom(...HOSTILE_TEXTS);
  }
}

/** `usual`, `odds` times out of `odds + 1`. */
export function rarely<Usual, Rare>(odds: number, usual: Usual, rare: fc.Arbitrary<Rare>): fc.Arbitrary<Usual | Rare> {
  return fc.oneof({ weight: odds, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });
}

const WRONG: readonly unknown[] = [
  'x',
  '',
  1.5,
  2 ** 40,
  true,
  [],
  {},
  ['x', 1],
  { a: 1 },
  [null],
  'published',
  '2024-02-30',
  '0',
];

const HOW = fc.oneof(
  { weight: 195, arbitrary: fc.constant('value' as const) },
  { weight: 2, arbitrary: fc.constant('missing' as const) },
  { weight: 1, arbitrary: fc.constant('null' as const) },
  { weight: 2, arbitrary: fc.constant('wrong' as const) },
);

function sentOf(json: fc.Arbitrary<unknown>): fc.Arbitrary<Sent> {
  return fc
    .tuple(HOW, json, fc.constantFrom(...WRONG))
    .map(([how, value, wrong]) => ({ how, value: how === 'wrong' ? wrong : value }));
}

/** A variable whose two sets of values are drawn apart. */
export function variableOf(json: fc.Arbitrary<unknown>): fc.Arbitrary<ValueTree> {
  return fc.record({
    kind: fc.constant('variable' as const),
    sent: fc.tuple(sentOf(json), sentOf(json)),
    fallback: rarely(3, undefined, json),
    strict: fc.boolean(),
    shared: fc.boolean(),
  });
}

/** A value of an input type, variables in it or in its place. */
export function valueOf(type: GraphQLInputType, place: string, hints: Hints): fc.Arbitrary<ValueTree> {
  const json = jsonOf(type, place, hints);
  return fc.oneof({ weight: 3, arbitrary: writtenOf(type, place, hints) }, { weight: 2, arbitrary: variableOf(json) });
}

function writtenOf(type: GraphQLInputType, place: string, hints: Hints): fc.Arbitrary<ValueTree> {
  const of = getNullableType(type);
  if (hints(place) === undefined && isInputObjectType(of)) {
    const fields = objectOf(of.getFields(), (field) => valueOf(field.type, `${of.name}.${field.name}`, hints));
    return fields.map((given) => ({ kind: 'object', fields: given }));
  }
  if (hints(place) === undefined && isListType(of)) {
    const item = valueOf(of.ofType, `${place}[]`, hints);
    return fc.array(item, { maxLength: 3 }).map((items) => ({ kind: 'list', items }));
  }
  return jsonOf(type, place, hints).map((value) => ({ kind: 'literal', value }));
}

/** A value that was chosen, written in the document or given by a variable. */
export function chosen(value: unknown): fc.Arbitrary<ValueTree> {
  return fc.oneof(fc.constant<ValueTree>({ kind: 'literal', value }), variableOf(fc.constant(value)));
}

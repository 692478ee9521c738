import { type RowField, row, rows, type ValueField, value } from '../../../../kernel/planner/book.ts';
import { columnOf } from '../../persistence/select-columns.ts';

/** Fields that are columns of the row named `name`, each of the column its entity gives the property. */
export function columns<Entity extends object, Key extends keyof Entity & string>(
  entity: new () => Entity,
  name: string,
  keys: readonly Key[],
): Readonly<Record<Key, ValueField>> {
  const fields = keys.map((key) => [key, value(`{${name}}.${columnOf(entity, key)}`)] as const);
  return Object.fromEntries(fields) as Record<Key, ValueField>;
}

/** Fields of an object kept in a column of JSON: the row named `i` holds it as `item`. */
export function properties<Key extends string>(keys: readonly Key[]): Readonly<Record<Key, ValueField>> {
  const fields = keys.map((key) => [key, value(`{i}.item -> '${key}'`)] as const);
  return Object.fromEntries(fields) as Record<Key, ValueField>;
}

/** Objects in a list of JSON, in its order. */
export function items(type: string, list: string): RowField {
  const from = `jsonb_array_elements(nullif(${list}, 'null')) WITH ORDINALITY AS {i} (item, rank)`;
  return rows(type, { from, order: '{i}.rank' });
}

/** An object of JSON, or null. */
export function item(type: string, json: string): RowField {
  return row(type, { from: `(SELECT ${json} AS item) {i}`, where: `jsonb_typeof({i}.item) = 'object'` });
}

/** A list of plain values in JSON; empty where there is none. */
export function list(json: string): ValueField {
  return value(`coalesce(nullif(${json}, 'null'), '[]')`);
}

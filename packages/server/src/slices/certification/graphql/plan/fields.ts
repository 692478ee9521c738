import { type RowField, rows, type ValueField, value } from '../../../../kernel/planner/book.ts';
import { columnOf } from '../../persistence/select-columns.ts';

/** A row's own template, or as rows it holds name it: "{^c}.id" for "{c}.id". */
export const above = (template: string): string => template.replaceAll('{', '{^');

/** Fields that are columns of the row named `name`, each of the column its entity gives the property. */
export function columns<Entity extends object, Key extends keyof Entity & string>(
  entity: new () => Entity,
  name: string,
  keys: readonly Key[],
): Readonly<Record<Key, ValueField>> {
  const fields = keys.map((key) => [key, value(`{${name}}.${columnOf(entity, key)}`)] as const);
  return Object.fromEntries(fields) as Record<Key, ValueField>;
}

/** Objects in a list of JSON, in its order: the row named `i` holds each as `item`. */
export function items(type: string, list: string): RowField {
  const from = `jsonb_array_elements(nullif(${list}, 'null')) WITH ORDINALITY AS {i} (item, rank)`;
  return rows(type, { from, order: '{i}.rank' });
}

/** A list of JSON; empty where there is none, be it absent or JSON's own null. */
export const listOf = (json: string): string => `coalesce(nullif(${json}, 'null'), '[]')`;

/** A list of plain values in JSON. */
export const list = (json: string): ValueField => value(listOf(json));

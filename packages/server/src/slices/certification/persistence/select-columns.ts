import { getMetadataArgsStorage } from 'typeorm';

type EntityClass<Entity> = new () => Entity;

/**
 * The select list of an entity's columns, each named by its property: `v.registration_end AS "registrationEnd"`.
 * Refuses (throws) a property the entity has no column for.
 */
export function selectColumns<Entity extends object, Key extends keyof Entity & string>(
  entity: EntityClass<Entity>,
  alias: string,
  keys: readonly Key[],
): string {
  const columns = new Map(
    getMetadataArgsStorage()
      .filterColumns(entity)
      .map((column) => [column.propertyName, column.options.name ?? column.propertyName]),
  );
  return keys
    .map((key) => {
      const column = columns.get(key);
      if (column === undefined) throw new Error(`${entity.name} has no column for ${key}`);
      return `${alias}.${column} AS "${key}"`;
    })
    .join(', ');
}

/** Every property of an entity that has a column, but some. */
export function columnsBut<Entity extends object, Left extends keyof Entity & string>(
  entity: EntityClass<Entity>,
  left: readonly Left[],
): readonly Exclude<keyof Entity & string, Left>[] {
  const names = getMetadataArgsStorage()
    .filterColumns(entity)
    .map((column) => column.propertyName);
  return names.filter((name): name is Exclude<keyof Entity & string, Left> => !left.some((key) => key === name));
}

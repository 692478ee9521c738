import { getMetadataArgsStorage } from 'typeorm';

type EntityClass<Entity> = new () => Entity;

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** The column of each property of an entity; looked for once, since it is among those of all entities. */
function columnsOf<Entity extends object>(entity: EntityClass<Entity>): ReadonlyMap<string, string> {
  const found = known.get(entity);
  if (found) return found;
  const columns = new Map(
    getMetadataArgsStorage()
      .filterColumns(entity)
      .map((column) => [column.propertyName, column.options.name ?? column.propertyName]),
  );
  known.set(entity, columns);
  return columns;
}

/** The column of a property. Refuses (throws) a property the entity has no column for. */
export function columnOf<Entity extends object>(entity: EntityClass<Entity>, key: keyof Entity & string): string {
  const column = columnsOf(entity).get(key);
  if (column === undefined) throw new Error(`${entity.name} has no column for ${key}`);
  return column;
}

/** The select list of an entity's columns, each named by its property: `v.registration_end AS "registrationEnd"`. */
export function selectColumns<Entity extends object, Key extends keyof Entity & string>(
  entity: EntityClass<Entity>,
  alias: string,
  keys: readonly Key[],
): string {
  return keys.map((key) => `${alias}.${columnOf(entity, key)} AS "${key}"`).join(', ');
}

/** Every property of an entity that has a column, but some. */
export function columnsBut<Entity extends object, Left extends keyof Entity & string>(
  entity: EntityClass<Entity>,
  left: readonly Left[],
): readonly Exclude<keyof Entity & string, Left>[] {
  return [...columnsOf(entity).keys()].filter(
    (name): name is Exclude<keyof Entity & string, Left> => !left.some((key) => key === name),
  );
}

/** Names of the fields that differ, in the order of the first. */
export function changedFields<Fields extends object>(
  before: Fields,
  after: Fields,
): readonly (keyof Fields & string)[] {
  const names = Object.keys(before) as (keyof Fields & string)[];
  return names.filter((name) => before[name] !== after[name]);
}

/** Those fields only. */
export function only<Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  names: readonly Name[],
): Pick<Fields, Name> {
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as Pick<Fields, Name>;
}

/** Names of the fields that hold something. */
export function givenFields(fields: object): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [name]));
}

/** Names of the fields of `after` that are otherwise in `before`; lists are compared by what they hold. */
export function changedFields<Fields extends object>(
  before: Fields,
  after: Fields,
): readonly (keyof Fields & string)[] {
  const names = Object.keys(after) as (keyof Fields & string)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** Those fields only. */
export function only<Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  names: readonly Name[],
): Pick<Fields, Name> {
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as Pick<Fields, Name>;
}

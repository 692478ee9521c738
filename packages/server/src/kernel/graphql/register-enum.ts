import { registerEnumType } from 'type-graphql';

/** An enum of the schema, made from a closed list of words, each described. */
export function registerEnum<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Readonly<Record<Value, Value>> {
  const entries = Object.keys(values).map((value) => [value, value]);
  const enumeration = Object.fromEntries(entries) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([value, words]) => [value, { description: words }]),
  ) as Record<Value, { description: string }>;
  registerEnumType(enumeration, { name, description, valuesConfig });
  return enumeration;
}

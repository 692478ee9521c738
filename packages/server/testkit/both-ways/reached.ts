import { type GraphQLSchema, isInterfaceType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** "Certification.title": every field of the schema's own types. */
export function fieldsOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
}

/** The fields a valid document names. */
export function fieldsNamed(schema: GraphQLSchema, query: string): readonly string[] {
  const named = new Set<string>();
  const types = new TypeInfo(schema);
  const Field = (): void => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()];
    if (parent && field && !field.name.startsWith('__')) named.add(`${parent.name}.${field.name}`);
  };
  visit(parse(query), visitWithTypeInfo(types, { Field }));
  return [...named];
}

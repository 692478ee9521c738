import type { Permission } from '@delibere/shared';
import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType, isUnionType } from 'graphql';
import { Extensions } from 'type-graphql';

/** What a field needs of the one who asks; `PUBLIC` needs nothing. */
export type Need = Permission | 'PUBLIC';

/** Declares what an operation, a personal type, or a field of one needs. What declares nothing does not pass the tests. */
export function Needs(need: Need): MethodDecorator & PropertyDecorator & ClassDecorator {
  return Extensions({ need });
}

/** The need declared by a field or a type; undefined where none is. */
export function needOf({ extensions }: { readonly extensions: Readonly<Record<string, unknown>> }): Need | undefined {
  return extensions.need as Need | undefined;
}

/**
 * What declares no need: operations, and object types that only answer operations which are not public.
 * @returns coordinates, "Mutation.createPerson", "Person"
 */
export function undeclared(schema: GraphQLSchema): readonly string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (root) => root !== null && root !== undefined,
  );
  const operations = roots.flatMap((root) =>
    Object.values(root.getFields()).map((field) => ({ root, field, need: needOf(field) })),
  );
  const open = reachable(
    operations.flatMap(({ field, need }) => (need === 'PUBLIC' ? [getNamedType(field.type)] : [])),
  );
  const closed = reachable(
    operations.flatMap(({ field, need }) => (need === 'PUBLIC' ? [] : [getNamedType(field.type)])),
  );
  return [
    ...operations.flatMap(({ root, field, need }) => (need === undefined ? [`${root.name}.${field.name}`] : [])),
    ...[...closed].flatMap((type) =>
      isObjectType(type) && !open.has(type) && needOf(type) === undefined ? [type.name] : [],
    ),
  ];
}

function reachable(types: readonly GraphQLNamedType[]): ReadonlySet<GraphQLNamedType> {
  const seen = new Set<GraphQLNamedType>();
  const pending = [...types];
  for (let type = pending.pop(); type !== undefined; type = pending.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    if (isObjectType(type)) pending.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
    if (isUnionType(type)) pending.push(...type.getTypes());
  }
  return seen;
}

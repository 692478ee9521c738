import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from 'fastify';
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { LRUCache } from 'lru-cache';
import { HttpRefusal } from '../../http/http-refusal.ts';
import type { Limits } from '../limits/limits.ts';
import { readsStatus200Only } from '../status-by-media-type.ts';
import { refusalOf } from './document-gate.ts';

/** Characters of the documents remembered to have passed. */
const REMEMBERED = 2_000_000;

/**
 * Refuses, at the doors that `paths` are and that come after it, documents that would take long to validate: GraphQL's server would hear of a refusal
 * only after validation. A document that has passed is not looked at again, as long as it is remembered.
 */
export function documentGate(
  app: FastifyInstance,
  paths: readonly string[],
  schema: GraphQLSchema,
  limits: Limits,
): void {
  const rules = { limits, names: fieldNames(schema) };
  const passed = new LRUCache<string, true>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, source) => source.length + 100,
  });
  const check = (request: FastifyRequest): HttpRefusal | undefined => {
    const source = sourceOf(request);
    if (source === undefined || passed.get(source)) return undefined;
    const refusal = refusalOf(source, rules);
    if (!refusal) {
      passed.set(source, true);
      return undefined;
    }
    const { code, message, facts, locations } = refusal;
    const isTold200 = code !== 'LIMIT_EXCEEDED' && readsStatus200Only(request.headers.accept);
    return new HttpRefusal(isTold200 ? 200 : 400, code, message, facts, locations);
  };
  const gate: preHandlerHookHandler = (request, _, done) => done(check(request));
  app.addHook('onRoute', (route) => {
    if (paths.includes(route.url)) route.preHandler = [gate, ...[route.preHandler ?? []].flat()];
  });
}

function fieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set(['__typename', '__schema', '__type']);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type)) Object.keys(type.getFields()).forEach((name) => names.add(name));
  }
  return names;
}

function sourceOf({ body, query }: FastifyRequest): string | undefined {
  const given: unknown = body ?? query;
  if (typeof given !== 'object' || given === null || !('query' in given)) return undefined;
  return typeof given.query === 'string' ? given.query : undefined;
}

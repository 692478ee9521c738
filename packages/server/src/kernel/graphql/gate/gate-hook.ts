import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { HttpRefusal } from '../../http/http-refusal.ts';
import type { Limits } from '../limits/limits.ts';
import { readsStatus200Only } from '../status-by-media-type.ts';
import { refusalOf } from './document-gate.ts';

/** Characters of the documents remembered to have passed. */
const REMEMBERED = 2_000_000;

/**
 * Refuses, at the door of `path`, documents that would take long to validate: GraphQL's server would hear of a refusal
 * only after validation. A document that has passed is not looked at again, as long as it is remembered.
 */
export function documentGate(app: FastifyInstance, path: string, limits: Limits): void {
  const passed = new LRUCache<string, true>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, source) => source.length + 100,
  });
  app.addHook('preHandler', async (request) => {
    if (request.routeOptions.url !== path) return;
    const source = sourceOf(request);
    if (source === undefined || passed.get(source)) return;
    const refusal = refusalOf(source, limits);
    if (!refusal) {
      passed.set(source, true);
      return;
    }
    const { code, message, facts } = refusal;
    const isTold200 = code === 'GRAPHQL_VALIDATION_FAILED' && readsStatus200Only(request.headers.accept);
    throw new HttpRefusal(isTold200 ? 200 : 400, code, message, facts);
  });
}

function sourceOf({ body, query }: FastifyRequest): string | undefined {
  const given: unknown = body ?? query;
  if (typeof given !== 'object' || given === null || !('query' in given)) return undefined;
  return typeof given.query === 'string' ? given.query : undefined;
}

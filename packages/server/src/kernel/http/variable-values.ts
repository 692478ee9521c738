import type { FastifyInstance } from 'fastify';
import { jsonValues } from './bounded-json.ts';
import { tooManyValues } from './http-refusal.ts';

/** Refuses, before GraphQL parses them, variables in the address that hold more than `limit` values. */
export function boundVariables(app: FastifyInstance, path: string, limit: number): void {
  app.addHook('preValidation', (request, _, done) => {
    const isRead = request.method === 'GET' && request.routeOptions.url === path;
    const values = isRead ? jsonText(request.query, 'variables') + jsonText(request.query, 'extensions') : 0;
    done(values > limit ? tooManyValues(limit, values) : undefined);
  });
}

function jsonText(query: unknown, name: 'variables' | 'extensions'): number {
  if (typeof query !== 'object' || query === null) return 0;
  const text: unknown = Object.entries(query).find(([key]) => key === name)?.[1];
  return typeof text === 'string' ? jsonValues(text) : 0;
}

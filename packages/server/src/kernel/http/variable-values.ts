import type { FastifyInstance, FastifyRequest } from 'fastify';
import { tooManyValues } from './http-refusal.ts';

/** Refuses, before GraphQL looks at them, variables that hold more than `limit` values at any depth. */
export function boundVariables(app: FastifyInstance, path: string, limit: number): void {
  app.addHook('preValidation', async (request) => {
    if (request.routeOptions.url !== path) return;
    const counted = valuesIn(variablesOf(request), limit);
    if (counted > limit) throw tooManyValues(limit, counted);
  });
}

function variablesOf({ body, query }: FastifyRequest): unknown {
  if (isRecord(body)) return [body.variables, body.extensions];
  if (!isRecord(query)) return undefined;
  return [parsed(query.variables), parsed(query.extensions)];
}

/** What cannot be read is told by Apollo. */
function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Items and fields below a value, counted no further than past `enough`; without recursion, however deep it is. */
export function valuesIn(value: unknown, enough: number): number {
  const open = [value];
  let counted = 0;
  while (open.length > 0 && counted <= enough) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside: unknown[] = Object.values(next);
    counted += inside.length;
    if (counted <= enough) open.push(...inside);
  }
  return counted;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

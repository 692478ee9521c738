import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parisDay } from '../../../kernel/paris-day.ts';
import type { AuditContext } from '../graphql/context.ts';
import { csvHead, csvLines } from '../use-cases/event-csv.ts';
import { exportEvents, exportedEvents, type GrantedExport } from '../use-cases/export-events.ts';
import { labelLoader } from '../use-cases/labels.ts';

const PATH = '/exports/audit-events.csv';

/** A parameter given twice is a list. */
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * `GET /exports/audit-events.csv`: the events of a filter, given as the page's address gives it, as a file. Who takes
 * it is recorded before its first byte is sent.
 */
export function eventsCsv(app: FastifyInstance, contextOf: (request: FastifyRequest) => AuditContext): void {
  app.get<{ Querystring: Query }>(PATH, async (request, reply) => {
    const context = contextOf(request);
    void reply.header('cache-control', 'no-store');
    const result = await context.perform(exportEvents, filterOf(request.query));
    if (!result.ok) return reply.status(422).send({ error: result.refusal.code, ...result.refusal });
    const name = `audit-events-${parisDay(context.now)}.csv`;
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(Readable.from(lines(context, result.value)));
  });
}

async function* lines(context: AuditContext, granted: GrantedExport): AsyncGenerator<string> {
  yield csvHead();
  for await (const events of exportedEvents(await context.personal(), granted)) {
    yield await csvLines(
      events,
      labelLoader(context.auditLabels, () => context.personal()),
    );
  }
}

/** "?from=2026-11-01&kinds=ROLE_GRANTED,ROLE_REVOKED&object=PERSON:5f…&actor=ACCOUNT:7c…&request=…" */
function filterOf(query: Query): unknown {
  const said = (name: string): string | undefined => [query[name]].flat()[0];
  const [object, actor] = [said('object'), said('actor')];
  const [objectType, objectId] = pair(object);
  const [actorKind, actorId] = pair(actor);
  return {
    from: said('from'),
    to: said('to'),
    kinds: said('kinds')?.split(','),
    objectTypes: said('types')?.split(','),
    object: object === undefined ? undefined : { type: objectType, id: objectId },
    actor: actor === undefined ? undefined : { kind: actorKind, id: actorId },
    requestId: said('request'),
  };
}

function pair(text = ''): readonly [string, string] {
  const colon = text.indexOf(':');
  return [text.slice(0, Math.max(0, colon)), text.slice(colon + 1)];
}

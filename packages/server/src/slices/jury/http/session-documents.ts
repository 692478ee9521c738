import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { notFound } from '../../../kernel/http/http-refusal.ts';
import { sessionParties } from '../domain/parties.ts';
import { mayRead } from '../domain/session/documents.ts';
import { documentFile } from '../persistence/documents.ts';
import { seatsOf } from '../persistence/seats.ts';
import { type SessionRow, sessionsByIds } from '../persistence/sessions.ts';
import { attendanceSheet } from '../use-cases/minutes/attendance-sheet.ts';
import { allowancePaper } from './allowance-paper.ts';
import { sendFile } from './send-file.ts';

type Params = { readonly id: string; readonly documentId: string };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

async function sessionSeen(context: ViewerContext, id: string): Promise<SessionRow | null> {
  const access = await context.open('minutes.read');
  const [row] = UUID.test(id) ? await sessionsByIds(await context.personal(), [id]) : [];
  return row !== undefined && access.may('minutes.read', sessionParties(row)) ? row : null;
}

/**
 * `GET /sessions/:id/documents/:documentId`: a file of a session as it was made, for those before whom it is spoken of in
 * GraphQL; whoever may not have it hears that there is none. And `GET /sessions/:id/attendance-sheet`, as it stands.
 * Reading is not audited: what leaves the house does so by the transmission, which is.
 */
export function sessionDocumentRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => ViewerContext,
): void {
  app.get<{ Params: Params }>('/sessions/:id/documents/:documentId', async (request, reply) => {
    const { id, documentId } = request.params;
    const context = contextOf(request);
    const session = await sessionSeen(context, id);
    const reader = await context.personal();
    const file = session !== null && UUID.test(documentId) ? await documentFile(reader, id, documentId) : null;
    if (session === null || file === null) throw notFound('There is no such document.');
    const access = await context.open('minutes.read');
    if (!mayRead(access, session, await seatsOf(reader, [id]), file)) throw notFound('There is no such document.');
    return sendFile(reply, { ...file, bytes: file.content });
  });
  app.get<{ Params: Pick<Params, 'id'> }>('/sessions/:id/attendance-sheet', async (request, reply) => {
    const context = contextOf(request);
    const session = await sessionSeen(context, request.params.id);
    const sheet = session && (await attendanceSheet(await context.personal(), session.id));
    if (!sheet) throw notFound('There is no attendance sheet.');
    return sendFile(reply, sheet);
  });
  allowancePaper(app, contextOf);
}

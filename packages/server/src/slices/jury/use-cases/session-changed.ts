import { notify } from '../../../kernel/live/index.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { type AuditEvent, recordEvent } from '../../audit/index.ts';
import { touchSession } from '../persistence/sessions.ts';

/** Topic under which changes of a session are followed. */
export const sessionTopic = (sessionId: string): string => `session:${sessionId}`;

/**
 * Ends a write of a session or of anything in it: its revision grows, the trail says what happened, and those who follow
 * it hear of it once it is committed. @returns the revision at which it changed
 */
export async function changed(uow: UnitOfWork, sessionId: string, ...events: readonly AuditEvent[]): Promise<number> {
  const revision = await touchSession(uow, sessionId);
  for (const event of events) recordEvent(uow, event);
  notify(uow, sessionTopic(sessionId), revision);
  return revision;
}

import { remindSessionInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../../kernel/write/use-case.ts';
import type { AuditEvent } from '../../../audit/index.ts';
import { refuse } from '../../domain/refuse.ts';
import { requestsOf } from '../../persistence/around-sessions.ts';
import { calledSince, markReminded, type SeatedMember } from '../../persistence/convocations.ts';
import { markRequestsReminded } from '../../persistence/designations.ts';
import { callMembers } from '../convocations/call-members.ts';
import { editableSession } from '../editable-session.ts';
import { changed } from '../session-changed.ts';
import { mailRequests } from './mail-requests.ts';

/** Nobody is reminded twice in a day. */
const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Reminds who did not answer: organisations that were asked who sits for them, and members who were called. Answers the
 * session's id. Refuses NOTHING_TO_CHANGE where there is nobody to remind, or all were within a day.
 * @param publicUrl origin of the console, where links of mails lead
 */
export function remindSession(publicUrl: string): UseCase<typeof remindSessionInput, string> {
  return useCase({
    permission: 'session.write',
    input: remindSessionInput,
    run: async (uow, { sessionId }, access) => {
      const found = await editableSession(uow, access, { sessionId, revision: null });
      if (!found.ok) return found;
      const row = found.value;
      const since = new Date(uow.now.getTime() - DAY_MS);
      const late = (instant: string | null): boolean => instant === null || new Date(instant) < since;
      const requests = (await requestsOf(uow, [sessionId])).filter(
        ({ answeredAt, remindedAt }) => answeredAt === null && late(remindedAt),
      );
      const object = { type: 'JURY_SESSION', id: sessionId } as const;
      const events: AuditEvent[] = [];
      if (requests.length > 0) {
        const organisations = requests.map(({ organisationId }) => organisationId);
        await mailRequests(uow, row, requests, { again: true, publicUrl });
        await markRequestsReminded(uow, sessionId, organisations);
        events.push({ kind: 'REMINDER_SENT', object, after: { organisations } });
      }
      if (row.state === 'CONVENED') {
        const recent = await calledSince(uow, sessionId, since);
        const silent: string[] = [];
        // Who is written to by letter is not sent another to be reminded.
        const which = ({ seatId, answer, convokedOn, email }: SeatedMember): boolean => {
          const reminds = answer === 'PENDING' && convokedOn !== null && email !== null && !recent.has(seatId);
          if (reminds) silent.push(seatId);
          return reminds;
        };
        events.push(...(await callMembers(uow, row, { cause: 'REMINDED', publicUrl, which })));
        await markReminded(uow, silent);
      }
      if (events.length === 0) return refuse('NOTHING_TO_CHANGE');
      await changed(uow, sessionId, ...events);
      return accepted(sessionId);
    },
  });
}

import * as v from 'valibot';
import { SYSTEM_SETTINGS } from '../../../../kernel/authorisation/wall-settings.ts';
import type { Task } from '../../../../kernel/jobs/index.ts';
import { accepted } from '../../../../kernel/result.ts';
import { transact } from '../../../../kernel/write/transact.ts';
import { endConvocations, seatedMembers } from '../../persistence/convocations.ts';
import { lockedSession } from '../../persistence/sessions.ts';
import { CANDIDATE_LETTERS, candidateLetters } from '../minutes/candidate-letters-job.ts';
import { changed } from '../session-changed.ts';
import { callMembers } from './call-members.ts';

/** The task that calls those who were designated for a session whose members are called already. */
export const CALL_NEWCOMERS = 'call-newcomers';

const PAYLOAD = v.object({ sessionId: v.string() });

/** What juries do outside of requests. @param publicUrl origin of the console, where links of mails lead */
export function juryTasks(publicUrl: string): Readonly<Record<string, Task>> {
  return {
    [CANDIDATE_LETTERS]: candidateLetters,
    [CALL_NEWCOMERS]: async (payload, { pool }) => {
      const { sessionId } = v.parse(PAYLOAD, payload);
      const caller = { kind: 'SYSTEM', id: 'convocations' } as const;
      const request = { caller, requestId: null, now: new Date(), settings: SYSTEM_SETTINGS };
      await transact(pool, request, async (uow) => {
        const row = await lockedSession(uow, sessionId);
        if (row?.state !== 'CONVENED') return accepted(null);
        const news = (await seatedMembers(uow, sessionId)).filter(
          ({ convokedOn, called }) => convokedOn === null && !called,
        );
        const seats = news.map(({ seatId }) => seatId);
        if (seats.length === 0) return accepted(null);
        // Links of those who held these seats before.
        await endConvocations(uow, sessionId, seats);
        const which = ({ seatId }: { readonly seatId: string }): boolean => seats.includes(seatId);
        await changed(uow, sessionId, ...(await callMembers(uow, row, { cause: 'CALLED', publicUrl, which })));
        return accepted(null);
      });
    },
  };
}

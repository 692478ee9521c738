import { answerConvocationByLinkInput, answerConvocationInput } from '@delibere/shared';
import { parisDay } from '../../../../kernel/paris-day.ts';
import type { OpenUseCase } from '../../../../kernel/write/open-use-case.ts';
import { type UseCase, useCase } from '../../../../kernel/write/use-case.ts';
import { refuse } from '../../domain/refuse.ts';
import { convocationByHash } from '../../persistence/convocations.ts';
import { seatsOf } from '../../persistence/seats.ts';
import { lockedSession } from '../../persistence/sessions.ts';
import { digestOf } from '../../secrets.ts';
import { sittingOf } from '../sitting/case-in-sitting.ts';
import { seatPermits } from '../sitting/permitted.ts';
import { recordAnswer } from './record-answer.ts';

/**
 * A member who signed in says whether they come. Answers the session's id. Refuses what `recordAnswer` refuses.
 * @param publicUrl origin of the console, where links of mails lead
 */
export function answerConvocation(publicUrl: string): UseCase<typeof answerConvocationInput, string> {
  return useCase({
    permission: 'convocation.answer',
    input: answerConvocationInput,
    run: async (uow, { sessionId, ...answered }, access) => {
      const found = await sittingOf(uow, access, 'convocation.answer', sessionId, 'session.read');
      if (!found.ok) return found;
      const { session, viewer } = found.value;
      const seat = (await seatsOf(uow, [sessionId])).find(({ id }) => id === viewer.own);
      if (seat === undefined) return refuse('NOT_FOUND');
      const may = seatPermits(found.value, seat.id, 'ANSWER');
      return may.ok ? recordAnswer(uow, session, seat, answered, publicUrl) : may;
    },
  });
}

/**
 * Whoever holds the link of a convocation says whether its member comes. Answers the session's id. Refuses
 * CONVOCATION_OVER where it was withdrawn, the seat is held by somebody else, or the session is open or past.
 * @param publicUrl origin of the console, where links of mails lead
 */
export function answerConvocationByLink(publicUrl: string): OpenUseCase<typeof answerConvocationByLinkInput, string> {
  return {
    name: 'convocation',
    input: answerConvocationByLinkInput,
    run: async (uow, { token, ...answered }) => {
      const convocation = await convocationByHash(uow, digestOf(token));
      const row = convocation && (await lockedSession(uow, convocation.sessionId));
      if (convocation === null || row === null) return refuse('CONVOCATION_OVER');
      // Read again, now that nobody else can end it.
      const held = await convocationByHash(uow, digestOf(token));
      const seat = (await seatsOf(uow, [row.id])).find(({ id }) => id === convocation.seatId);
      const isOver = row.state !== 'CONVENED' || row.sessionOn < parisDay(uow.now) || held?.cancelled !== false;
      if (isOver || seat?.personId !== convocation.personId) return refuse('CONVOCATION_OVER');
      return recordAnswer(uow, row, seat, answered, publicUrl);
    },
  };
}

import * as v from 'valibot';
import { accepted } from '../../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../../kernel/write/use-case.ts';
import { recordEvent } from '../../../audit/index.ts';
import { refuse } from '../../domain/refuse.ts';
import { replaceFeed } from '../../persistence/calendar-feeds.ts';
import { digestOf, newToken } from '../../secrets.ts';

const NOTHING = v.object({});

/**
 * Gives a member an address at which calendar programs read their juries; one they had before opens nothing any more.
 * Answers the address, which is told once. Refuses NOT_FOUND for an account behind which there is nobody.
 * @param publicUrl origin of the server, as members reach it
 */
export function makeCalendarFeed(publicUrl: string): UseCase<typeof NOTHING, string> {
  return useCase({
    permission: 'convocation.answer',
    input: NOTHING,
    run: async (uow, _, { viewer }) => {
      const { personId, accountId } = viewer;
      if (personId === null || accountId === null) return refuse('NOT_FOUND');
      const token = newToken();
      await replaceFeed(uow, personId, digestOf(token));
      const object = { type: 'ACCOUNT', id: accountId } as const;
      recordEvent(uow, { kind: 'ACCOUNT_CHANGED', object, after: { calendarFeedMade: true } });
      return accepted(`${publicUrl}/calendar/${token}.ics`);
    },
  });
}

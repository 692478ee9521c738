import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { answer, type Refused } from '../../../../kernel/graphql/refused.ts';
import { feedMadeAt } from '../../persistence/calendar-feeds.ts';
import { makeCalendarFeed } from '../../use-cases/calendar/make-calendar-feed.ts';
import type { JuryContext } from '../context.ts';
import { CalendarFeed, CalendarFeedMade, CalendarFeedResult } from '../types/calendar-feed.ts';

@Resolver()
export class CalendarResolver {
  @Needs('convocation.answer')
  @Query(() => CalendarFeed, {
    nullable: true,
    description: 'The address at which calendar programs read the caller’s juries; null where none was made.',
  })
  async calendarFeed(@Ctx() context: JuryContext): Promise<CalendarFeed | null> {
    const { viewer } = await context.open('convocation.answer');
    const madeAt = viewer.personId === null ? null : await feedMadeAt(await context.personal(), viewer.personId);
    return madeAt === null ? null : { madeAt: new Date(madeAt) };
  }

  @Needs('convocation.answer')
  @Mutation(() => CalendarFeedResult, {
    description: 'Makes an address at which calendar programs read the caller’s juries; the one before opens nothing.',
  })
  async makeCalendarFeed(@Ctx() context: JuryContext): Promise<CalendarFeedMade | Refused> {
    const result = await context.perform(makeCalendarFeed(context.publicUrl), {});
    return answer(result, (url) => Object.assign(new CalendarFeedMade(), { url }));
  }
}

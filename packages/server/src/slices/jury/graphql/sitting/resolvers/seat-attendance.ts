import { SEAT_ACTIONS, type SeatAction } from '@delibere/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateTimeScalar } from '../../../../../kernel/graphql/scalars.ts';
import type { ViewerContext } from '../../../../../kernel/graphql/viewer-context.ts';
import { allowedOf } from '../../../domain/sitting/policy.ts';
import { SEAT_POLICIES } from '../../../domain/sitting/seat-policies.ts';
import { JurySeat } from '../../types/jury-seat.ts';
import { SeatActionEnum } from '../enums.ts';
import { sittingLoaders } from '../loaders.ts';
import { dayOf, roomOf, viewerOf } from '../standing.ts';
import { MemberStay } from '../types/stay.ts';
import { sessionOfCases } from '../visible.ts';

const instant = (text: string | null | undefined): Date | null => (typeof text === 'string' ? new Date(text) : null);

@Resolver(() => JurySeat)
export class SeatAttendance {
  @FieldResolver(() => Boolean, { description: 'Whether its member is in the room at this moment.' })
  async present(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<boolean> {
    return (await sittingLoaders(context).stays.load(row.id)).some(({ leftAt }) => leftAt === null);
  }
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When its member first arrived; null before.' })
  async arrivedAt(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<Date | null> {
    return instant((await sittingLoaders(context).stays.load(row.id))[0]?.arrivedAt);
  }
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When its member left last; null while they are there, and before they came.',
  })
  async leftAt(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<Date | null> {
    return instant((await sittingLoaders(context).stays.load(row.id)).at(-1)?.leftAt);
  }
  @FieldResolver(() => [SeatActionEnum], { description: 'What the caller may do with it at this moment.' })
  async allowedActions(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<readonly SeatAction[]> {
    const [room, viewer] = await Promise.all([roomOf(context, row.sessionId), viewerOf(context, row.sessionId)]);
    const present = room.seats.some(({ id, present: isThere }) => id === row.id && isThere);
    const standing = { ...dayOf(context, room), seat: row.id, held: row.personId !== null, present };
    return allowedOf(SEAT_POLICIES, SEAT_ACTIONS, standing, viewer);
  }
  @FieldResolver(() => [MemberStay], { description: 'Every stay of its member in the room, in the order of arrival.' })
  async stays(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<readonly MemberStay[]> {
    const [stays, access] = await Promise.all([
      sittingLoaders(context).stays.load(row.id),
      context.open('session.read'),
    ]);
    const drawingSeen = (await sessionOfCases(context, access, row.sessionId)) !== null;
    return stays.map((stay) => new MemberStay(stay, drawingSeen));
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { addSeat } from '../../use-cases/add-seat.ts';
import { changeSeat } from '../../use-cases/change-seat.ts';
import { moveSeat } from '../../use-cases/move-seat.ts';
import { namePresident } from '../../use-cases/name-president.ts';
import { removeSeat } from '../../use-cases/remove-seat.ts';
import type { JuryContext } from '../context.ts';
import { AddSeatInput, ChangeSeatInput, MoveSeatInput, NamePresidentInput, SeatInput } from '../inputs/seat-inputs.ts';
import { SessionResult, sessionWritten } from '../session-result.ts';

@Resolver()
export class SeatMutations {
  @Needs('session.write')
  @Mutation(() => SessionResult, { description: 'Adds a seat at the end of a side.' })
  async addSeat(
    @Arg('input', () => AddSeatInput, { description: 'What is asked.' }) input: AddSeatInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(addSeat(context.publicUrl), input));
  }

  @Needs('session.write')
  @Mutation(() => SessionResult, { description: 'Changes who holds a seat, with or without the vote.' })
  async changeSeat(
    @Arg('input', () => ChangeSeatInput, { description: 'What is asked.' }) input: ChangeSeatInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(changeSeat(context.publicUrl), input));
  }

  @Needs('session.write')
  @Mutation(() => SessionResult, { description: 'Removes a seat.' })
  async removeSeat(
    @Arg('input', () => SeatInput, { description: 'What is asked.' }) input: SeatInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(removeSeat(context.publicUrl), input));
  }

  @Needs('session.write')
  @Mutation(() => SessionResult, { description: 'Gives a seat another place in its side.' })
  async moveSeat(
    @Arg('input', () => MoveSeatInput, { description: 'What is asked.' }) input: MoveSeatInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(moveSeat, input));
  }

  @Needs('session.write')
  @Mutation(() => SessionResult, { description: 'Names who presides a session, and who does in their absence.' })
  async namePresident(
    @Arg('input', () => NamePresidentInput, { description: 'What is asked.' }) input: NamePresidentInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(namePresident, input));
  }
}

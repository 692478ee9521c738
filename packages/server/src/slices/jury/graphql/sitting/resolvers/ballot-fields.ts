import { BALLOT_ACTIONS, type BallotAction, type VoteChoice } from '@delibere/shared';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { ViewerContext } from '../../../../../kernel/graphql/viewer-context.ts';
import { BALLOT_POLICIES } from '../../../domain/sitting/case-policies.ts';
import { allowedOf } from '../../../domain/sitting/policy.ts';
import type { BallotRow } from '../../../persistence/ballots.ts';
import { BallotActionEnum, VoteChoiceEnum } from '../enums.ts';
import { sittingLoaders } from '../loaders.ts';
import { ownSeat, roomOf, viewerOf } from '../standing.ts';
import { Ballot, NamedVote } from '../types/ballot.ts';

@Resolver(() => Ballot)
export class BallotFields {
  @FieldResolver(() => [ID], { description: 'Seats that voted, whatever they voted, in the order of seats.' })
  async voted(@Root() { row }: Ballot, @Ctx() context: ViewerContext): Promise<readonly string[]> {
    return (await sittingLoaders(context).voted.load(row.id)).map(({ seat }) => seat);
  }
  @FieldResolver(() => [NamedVote], {
    nullable: true,
    description: 'What each seat voted, once a named ballot is closed; null before, and always in a secret one.',
  })
  async votes(@Root() { row }: Ballot, @Ctx() context: ViewerContext): Promise<readonly NamedVote[] | null> {
    if (row.secrecy === 'SECRET' || row.closedAt === null) return null;
    return sittingLoaders(context).votes.load(row.id);
  }
  @FieldResolver(() => Boolean, { description: 'Whether the caller voted.' })
  async viewerVoted(@Root() { row }: Ballot, @Ctx() context: ViewerContext): Promise<boolean> {
    const own = await seatIn(context, row);
    return (await sittingLoaders(context).voted.load(row.id)).some(({ seat }) => seat === own);
  }
  @FieldResolver(() => VoteChoiceEnum, {
    nullable: true,
    description: 'What the caller voted last in a named ballot; null in a secret one, where nobody is told.',
  })
  async viewerChoice(@Root() { row }: Ballot, @Ctx() context: ViewerContext): Promise<VoteChoice | null> {
    if (row.secrecy === 'SECRET') return null;
    const own = await seatIn(context, row);
    return (await sittingLoaders(context).votes.load(row.id)).find(({ seat }) => seat === own)?.choice ?? null;
  }
  @FieldResolver(() => [BallotActionEnum], { description: 'What the caller may do in it at this moment.' })
  async allowedActions(@Root() { row }: Ballot, @Ctx() context: ViewerContext): Promise<readonly BallotAction[]> {
    const standing = { closed: row.closedAt !== null, electors: row.electors };
    return allowedOf(BALLOT_POLICIES, BALLOT_ACTIONS, standing, await viewerOf(context, row.sessionId));
  }
}

async function seatIn(context: ViewerContext, { sessionId }: BallotRow): Promise<string | null> {
  return (await ownSeat(context, await roomOf(context, sessionId)))?.id ?? null;
}

import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ConnectionOf } from '../../../../kernel/graphql/connection.ts';
import { listedConnection } from '../../../../kernel/graphql/listed.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { MalformedInput } from '../../../../kernel/malformed-input.ts';
import { daysBetween } from '../../domain/days.ts';
import { type SessionFilter, sessionCount, sessionPage } from '../../persistence/session-list.ts';
import { filterId, isId } from '../ids.ts';
import { SessionListArgs } from '../inputs/session-args.ts';
import { JurySession, JurySessionConnection } from '../types/jury-session.ts';
import { visibleSession } from '../visible-session.ts';

/** A calendar shows a quarter at most. */
const MOST_DAYS = 100;
const MOST_SESSIONS = 500;

const EVERYTHING: SessionFilter = { query: null, states: [], from: null, to: null, examCentreId: null, seated: null };

@Resolver()
export class SessionQueries {
  @Needs('session.read')
  @Query(() => JurySession, {
    nullable: true,
    description: 'One jury session; null when there is none, or none the caller may see.',
  })
  async jurySession(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<JurySession | null> {
    const access = await context.open('session.read');
    const row = isId(id) ? await visibleSession(context, access, id) : null;
    return row && new JurySession(row);
  }

  @Needs('session.read')
  @Query(() => JurySessionConnection, { description: 'Jury sessions the caller may see, by day.' })
  async jurySessions(
    @Args(() => SessionListArgs) { request, mine, soonestFirst, ...asked }: SessionListArgs,
    @Ctx() context: ViewerContext,
  ): Promise<ConnectionOf<JurySession>> {
    const access = await context.open('session.read');
    const { query = null, states, from = null, to = null } = asked;
    const examCentreId = filterId('examCentre', asked.examCentre);
    // Whoever is nobody of the directory sits nowhere: the empty id is nobody's.
    const seated = mine ? (access.viewer.personId ?? '00000000-0000-0000-0000-000000000000') : null;
    const filter = { query, states: states ?? [], from, to, examCentreId, seated };
    const reach = access.reach('session.read');
    const reader = await context.personal();
    return listedConnection(
      {
        scope: `jury sessions ${JSON.stringify([filter, soonestFirst])}`,
        shape: ['date', 'text'],
        rows: (after, limit) => sessionPage(reader, filter, reach, { soonestFirst, after, limit }),
        placeOf: ({ sessionOn, id }) => [sessionOn, id],
        count: () => sessionCount(reader, filter, reach),
        toNode: (row) => new JurySession(row),
      },
      request,
    );
  }

  @Needs('session.read')
  @Query(() => [JurySession], { description: 'Jury sessions of some days, at most a hundred, the soonest first.' })
  async sessionsCalendar(
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The last day.' }) to: string,
    @Ctx() context: ViewerContext,
  ): Promise<readonly JurySession[]> {
    const access = await context.open('session.read');
    const days = daysBetween(from, to) + 1;
    if (days < 1 || days > MOST_DAYS) throw new MalformedInput('to', `\`to\` ends ${MOST_DAYS} days at most.`);
    const page = { soonestFirst: true, after: null, limit: MOST_SESSIONS };
    const filter = { ...EVERYTHING, from, to };
    const rows = await sessionPage(await context.personal(), filter, access.reach('session.read'), page);
    return rows.map((row) => new JurySession(row));
  }
}

import { GraphQLError } from 'graphql';
import { Arg, ID, Int, Resolver, Root, Subscription } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { followed, type LiveContext } from '../../../../../kernel/live/index.ts';
import { casesChangedAfter } from '../../../persistence/cases.ts';
import { sessionTopic } from '../../../use-cases/session-changed.ts';
import type { SittingContext } from '../context.ts';
import { JuryCase } from '../types/jury-case.ts';
import { SittingChange } from '../types/sitting-change.ts';
import { sessionOfCases } from '../visible.ts';

interface Context extends SittingContext, LiveContext<Context> {}

interface Changed {
  readonly sessionId: string;
  readonly revision: number;
  readonly cases: readonly JuryCase[];
}

/** What changed since a revision, as whoever asked may see it now; null where nothing did. Throws where they may not, or no longer: that ends it. */
async function changedSince(context: Context, sessionId: string, after: number): Promise<Changed | null> {
  const session = await sessionOfCases(context, await context.open('case.read'), sessionId);
  if (session === null) throw notFollowed();
  if (session.revision <= after) return null;
  const rows = await casesChangedAfter(await context.personal(), sessionId, after);
  return { sessionId, revision: session.revision, cases: rows.map((row) => new JuryCase(row)) };
}

/** The same for who was taken out of the jury and for who never sat in it. */
function notFollowed(): GraphQLError {
  return new GraphQLError('There is no such sitting, or it is no longer yours to follow.', {
    extensions: { code: 'NOT_FOLLOWED' },
  });
}

@Resolver()
export class SittingSubscription {
  @Needs('case.read')
  @Subscription(() => SittingChange, {
    description:
      'A sitting as it changes: its revision, and the cases of which anything changed. It ends with NOT_FOLLOWED for who may not, or no longer, follow it.',
    subscribe: followed(({ sessionId, after }: { sessionId: string; after: number }) => ({
      topic: sessionTopic(sessionId),
      after,
      read: (seen, context: Context) => changedSince(context, sessionId, seen),
    })),
  })
  sittingChanged(
    @Root() change: Changed,
    @Arg('sessionId', () => ID, { description: 'The session.' }) _sessionId: string,
    @Arg('after', () => Int, { defaultValue: 0, description: 'The revision the caller has seen.' }) _after: number,
  ): SittingChange {
    return Object.assign(new SittingChange(), change);
  }
}

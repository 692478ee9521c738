import { SESSION_GESTURES, type SessionGesture } from '@delibere/shared';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ConnectionOf } from '../../../../../kernel/graphql/connection.ts';
import { PageArgs } from '../../../../../kernel/graphql/page-args.ts';
import type { ViewerContext } from '../../../../../kernel/graphql/viewer-context.ts';
import { allowedOf } from '../../../domain/sitting/policy.ts';
import { SESSION_POLICIES } from '../../../domain/sitting/session-policies.ts';
import { juryLoaders } from '../../loaders.ts';
import { JurySession } from '../../types/jury-session.ts';
import { SessionGestureEnum } from '../enums.ts';
import { sessionCases } from '../session-cases.ts';
import { dayOf, viewerOf } from '../standing.ts';
import { JuryCase, JuryCaseConnection } from '../types/jury-case.ts';
import { SittingChange } from '../types/sitting-change.ts';
import { sessionOfCases } from '../visible.ts';

@Resolver(() => JurySession)
export class SessionCasesField {
  @FieldResolver(() => JuryCaseConnection, {
    nullable: true,
    description: 'Its cases in the order of the sitting; null for who may not hear of candidates.',
  })
  async cases(
    @Root() { row }: JurySession,
    @Args(() => PageArgs) { request }: PageArgs,
    @Ctx() context: ViewerContext,
  ): Promise<ConnectionOf<JuryCase> | null> {
    const session = await sessionOfCases(context, await context.open('session.read'), row.id);
    return session && sessionCases(context, session.id, request);
  }
}

@Resolver(() => JurySession)
export class SessionGesturesField {
  @FieldResolver(() => [SessionGestureEnum], {
    description: 'What the caller may do with it at this moment, beside the steps of its life.',
  })
  async allowedGestures(
    @Root() { row }: JurySession,
    @Ctx() context: ViewerContext,
  ): Promise<readonly SessionGesture[]> {
    return allowedOf(SESSION_POLICIES, SESSION_GESTURES, dayOf(context, row), await viewerOf(context, row.id));
  }
}

@Resolver(() => JuryCase)
export class CaseSessionField {
  @FieldResolver(() => JurySession, { description: 'The session it is before.' })
  session(@Root() { sessionId }: JuryCase, @Ctx() context: ViewerContext): Promise<JurySession> {
    return seenSession(context, sessionId);
  }
}

@Resolver(() => SittingChange)
export class ChangedSessionField {
  @FieldResolver(() => JurySession, { description: 'The session as it is now.' })
  session(@Root() { sessionId }: SittingChange, @Ctx() context: ViewerContext): Promise<JurySession> {
    return seenSession(context, sessionId);
  }
}

async function seenSession(context: ViewerContext, id: string): Promise<JurySession> {
  const row = await juryLoaders(context).sessions.load(id);
  if (row === null) throw new Error('A session that was seen is gone');
  return new JurySession(row);
}

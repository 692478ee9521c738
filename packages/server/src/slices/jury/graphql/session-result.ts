import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../kernel/graphql/needs.ts';
import { answer, type Refused, resultUnion } from '../../../kernel/graphql/refused.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Refusal } from '../../../kernel/write/refusal.ts';
import { forgetJury } from './loaders.ts';
import { JurySession } from './types/jury-session.ts';
import { visibleSession } from './visible-session.ts';

@Needs('session.read')
@ObjectType({ description: 'A session was written.', simpleResolvers: true })
export class SessionWritten {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  @Field(() => JurySession, {
    nullable: true,
    description: 'The session as it is now; null where that puts it out of the caller’s sight.',
  })
  readonly session!: JurySession | null;
}

export const SessionResult = resultUnion(
  'SessionResult',
  'A session was written, or why nothing was.',
  () => SessionWritten,
);

/** What a use case that answers the id of a session did, with the session read again. */
export async function sessionWritten(
  context: ViewerContext,
  result: Result<string, Refusal>,
): Promise<SessionWritten | Refused> {
  forgetJury(context);
  const row = result.ok ? await visibleSession(context, await context.open('session.read'), result.value) : null;
  return answer(result, (id) => Object.assign(new SessionWritten(), { id, session: row && new JurySession(row) }));
}

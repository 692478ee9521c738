import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { answer, type Refused, resultUnion } from '../../../../kernel/graphql/refused.ts';
import { DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import type { Result } from '../../../../kernel/result.ts';
import type { Refusal } from '../../../../kernel/write/refusal.ts';
import type { DrawnCode } from '../../use-cases/sitting/attendance/draw-code.ts';
import type { Gesture } from '../../use-cases/sitting/once.ts';
import { juryLoaders } from '../loaders.ts';
import type { SittingContext } from './context.ts';
import { forgetSitting, sittingLoaders } from './loaders.ts';
import { JuryCase } from './types/jury-case.ts';

@Needs('session.read')
@ObjectType({ description: 'Something of a sitting was written, and is committed.', simpleResolvers: true })
export class SittingWritten {
  @Field(() => ID, { description: 'The session.' })
  readonly sessionId!: string;
  @Field(() => Int, { description: 'Its revision now.' })
  readonly revision!: number;
  @Field(() => [JuryCase], { description: 'The cases it was about, as they are now.' })
  readonly cases!: readonly JuryCase[];
}

export const SittingResult = resultUnion(
  'SittingResult',
  'Something of a sitting was written, or why nothing was.',
  () => SittingWritten,
);

@Needs('attendance.sign')
@ObjectType({
  description: 'The code of a sitting, to be shown in the room; it is told this once.',
  simpleResolvers: true,
})
export class AttendanceCode {
  @Field(() => ID, { description: 'The session.' })
  readonly sessionId!: string;
  @Field(() => String, { description: 'Six digits.' })
  readonly code!: string;
  @Field(() => DateTimeScalar, { description: 'When it ends, unless another is drawn before.' })
  readonly validUntil!: Date;
}

export const AttendanceCodeResult = resultUnion(
  'AttendanceCodeResult',
  'The code of a sitting was drawn, or why none was.',
  () => AttendanceCode,
);

/** A code that was drawn. */
export function codeDrawn(result: Result<DrawnCode, Refusal>): AttendanceCode | Refused {
  return answer(result, (drawn) => Object.assign(new AttendanceCode(), drawn));
}

/** What a gesture of a sitting did, with what it was about read again. */
export async function sittingWritten(
  context: SittingContext,
  result: Result<Gesture, Refusal>,
): Promise<SittingWritten | Refused> {
  const written = result.ok ? await readAgain(context, result.value) : null;
  return answer(result, () => Object.assign(new SittingWritten(), written));
}

async function readAgain(context: SittingContext, gesture: Gesture): Promise<SittingWritten> {
  forgetSitting(context);
  const { ballots, cases } = sittingLoaders(context);
  const ballot = gesture.ballotId === undefined ? null : await ballots.load(gesture.ballotId);
  const ids = [...(gesture.caseIds ?? []), ...(ballot === null ? [] : [ballot.caseId])];
  const rows = (await Promise.all(ids.map((id) => cases.load(id)))).filter((row) => row !== null);
  const sessionId = gesture.sessionId ?? rows[0]?.sessionId ?? '';
  const session = await juryLoaders(context).sessions.load(sessionId);
  return { sessionId, revision: session?.revision ?? 0, cases: rows.map((row) => new JuryCase(row)) };
}

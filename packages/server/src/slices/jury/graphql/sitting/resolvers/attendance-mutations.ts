import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { type Result, refused } from '../../../../../kernel/result.ts';
import type { Refusal } from '../../../../../kernel/write/refusal.ts';
import { drawAttendanceCode } from '../../../use-cases/sitting/attendance/draw-code.ts';
import { recordDeparture } from '../../../use-cases/sitting/attendance/record-departure.ts';
import { signAttendance } from '../../../use-cases/sitting/attendance/sign-attendance.ts';
import { tryCode } from '../../../use-cases/sitting/attendance/try-code.ts';
import type { Gesture } from '../../../use-cases/sitting/once.ts';
import type { SittingContext } from '../context.ts';
import { DrawAttendanceCodeInput, RecordDepartureInput, SignAttendanceInput } from '../inputs/sitting-inputs.ts';
import { AttendanceCodeResult, codeDrawn, SittingResult, sittingWritten } from '../results.ts';

@Resolver()
export class AttendanceMutations {
  @Needs('attendance.sign')
  @Mutation(() => AttendanceCodeResult, {
    description: 'Draws the code that members type to sign that they are there; one drawn before ends.',
  })
  async drawAttendanceCode(
    @Arg('input', () => DrawAttendanceCodeInput, { description: 'What is asked.' }) input: DrawAttendanceCodeInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof AttendanceCodeResult> {
    return codeDrawn(await context.perform(drawAttendanceCode(context.sittingSecrets), input));
  }

  @Needs('attendance.sign')
  @Mutation(() => SittingResult, {
    description: 'Signs that a member is there, from this instant: by themselves, or on a device of the exam centre.',
  })
  async signAttendance(
    @Arg('input', () => SignAttendanceInput, { description: 'What is asked.' }) input: SignAttendanceInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await signed(context, input));
  }

  @Needs('attendance.sign')
  @Mutation(() => SittingResult, { description: 'Says that a member leaves at this instant.' })
  async recordDeparture(
    @Arg('input', () => RecordDepartureInput, { description: 'What is asked.' }) input: RecordDepartureInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(recordDeparture, input));
  }
}

/** A wrong code is counted, whatever becomes of the signature. */
async function signed(context: SittingContext, input: SignAttendanceInput): Promise<Result<Gesture, Refusal>> {
  const tried = await context.perform(tryCode(context.sittingSecrets), input);
  if (!tried.ok) return tried;
  return tried.value === null ? context.perform(signAttendance(context.sittingSecrets), input) : refused(tried.value);
}

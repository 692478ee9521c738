import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { changeSession } from '../../use-cases/change-session.ts';
import { recordPosting } from '../../use-cases/convocations/record-posting.ts';
import { overrideFinding, withdrawOverride } from '../../use-cases/override-finding.ts';
import { planSession } from '../../use-cases/plan-session.ts';
import { tellRegionalCommittee } from '../../use-cases/tell-regional-committee.ts';
import type { JuryContext } from '../context.ts';
import { ChangeSessionInput, PlanSessionInput } from '../inputs/plan-inputs.ts';
import {
  OverrideFindingInput,
  RecordPostingInput,
  TellRegionalCommitteeInput,
  WithdrawOverrideInput,
} from '../inputs/seat-inputs.ts';
import { SessionResult, sessionWritten } from '../session-result.ts';

@Resolver()
export class PlanningMutations {
  @Needs('session.write')
  @Mutation(() => SessionResult, { description: 'Plans a session of an exam centre.' })
  async planSession(
    @Arg('input', () => PlanSessionInput, { description: 'What is asked.' }) input: PlanSessionInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(planSession, input));
  }

  @Needs('session.write')
  @Mutation(() => SessionResult, {
    description: 'Changes the plan of a session that is not open yet; those who were called are told.',
  })
  async changeSession(
    @Arg('input', () => ChangeSessionInput, { description: 'What is asked.' }) input: ChangeSessionInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(changeSession(context.publicUrl), input));
  }

  @Needs('session.write')
  @Mutation(() => SessionResult, { description: 'Notes the day the regional joint committee was told.' })
  async tellRegionalCommittee(
    @Arg('input', () => TellRegionalCommitteeInput, { description: 'What is asked.' })
    input: TellRegionalCommitteeInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(tellRegionalCommittee, input));
  }

  @Needs('session.write')
  @Mutation(() => SessionResult, {
    description: 'Notes the day the letter was posted that calls a member without e-mail: notice counts from it.',
  })
  async recordPosting(
    @Arg('input', () => RecordPostingInput, { description: 'What is asked.' }) input: RecordPostingInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(recordPosting, input));
  }

  @Needs('session.write')
  @Mutation(() => SessionResult, { description: 'Passes over a finding that blocks and may be, for a reason.' })
  async overrideFinding(
    @Arg('input', () => OverrideFindingInput, { description: 'What is asked.' }) input: OverrideFindingInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(overrideFinding, input));
  }

  @Needs('session.write')
  @Mutation(() => SessionResult, { description: 'Takes an override back.' })
  async withdrawOverride(
    @Arg('input', () => WithdrawOverrideInput, { description: 'What is asked.' }) input: WithdrawOverrideInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(withdrawOverride, input));
  }
}

import type { Moment, SessionRole } from '@delibere/shared';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { balanceOf } from '../../domain/composition/balance.ts';
import { sessionParties } from '../../domain/parties.ts';
import { EDITABLE_STATES } from '../../domain/session/editable.ts';
import { findingsOf, momentOf } from '../../domain/session/moment.ts';
import { sessionStepsFor } from '../../domain/session/session-life.ts';
import { MomentEnum, SessionRoleEnum } from '../enums.ts';
import { factsFor, juryLoaders, viewerRolesIn } from '../loaders.ts';
import { JuryOrganisation } from '../types/jury-organisation.ts';
import { JurySeat } from '../types/jury-seat.ts';
import { JurySession } from '../types/jury-session.ts';
import { SessionFinding } from '../types/session-finding.ts';
import { SessionStepOffered } from '../types/session-step.ts';
import { VoiceBalance } from '../types/voice-balance.ts';
import { organisationNamed } from '../visible-session.ts';

/** The seats of a session, or the one with an id. */
async function seatOf(context: ViewerContext, sessionId: string, seatId: string | null): Promise<JurySeat | null> {
  const rows = await juryLoaders(context).seats.load(sessionId);
  const found = rows.find(({ id }) => id === seatId);
  return found ? new JurySeat(found) : null;
}

@Resolver(() => JurySession)
export class SessionLifeFields {
  @FieldResolver(() => [JurySeat], { description: 'Its seats, employers first, by rank.' })
  async seats(@Root() { id }: JurySession, @Ctx() context: ViewerContext): Promise<readonly JurySeat[]> {
    const rows = await juryLoaders(context).seats.load(id);
    return rows.map((row) => new JurySeat(row));
  }
  @FieldResolver(() => JurySeat, { nullable: true, description: 'The president; null while none is named.' })
  president(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<JurySeat | null> {
    return seatOf(context, row.id, row.presidentSeat);
  }
  @FieldResolver(() => JurySeat, { nullable: true, description: 'Who presides when the president is absent.' })
  substitutePresident(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<JurySeat | null> {
    return seatOf(context, row.id, row.substituteSeat);
  }
  @FieldResolver(() => JurySeat, { nullable: true, description: 'Who presided, once the session was opened.' })
  chair(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<JurySeat | null> {
    return seatOf(context, row.id, row.presidedBy);
  }
  @FieldResolver(() => [SessionFinding], { description: 'What its rules say of its composition.' })
  async findings(
    @Root() { id }: JurySession,
    @Arg('moment', () => MomentEnum, {
      nullable: true,
      description: 'When it is looked at; by default as its state says, and once it is closed, as it was opened.',
    })
    moment: Moment | null,
    @Ctx() context: ViewerContext,
  ): Promise<readonly SessionFinding[]> {
    const { facts, findingsAtOpening } = await factsFor(context, id);
    const found = findingsOf({ ...facts, findingsAtOpening }, moment ?? null, parisDay(context.now));
    return found.map((finding) => new SessionFinding(finding));
  }
  @FieldResolver(() => VoiceBalance, {
    description:
      'How voices stand between the sides: of all who are seated, and once it is open, of those who are there.',
  })
  async balance(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<VoiceBalance> {
    const { composition, ruleSet } = (await factsFor(context, row.id)).facts;
    const { weighing, sides } = balanceOf(composition, ruleSet, momentOf(row.state) === 'OPENING');
    return { weighing, employers: sides.EMPLOYERS, unions: sides.UNIONS };
  }
  @FieldResolver(() => [SessionStepOffered], { description: 'The steps the caller may take now.' })
  async allowedActions(
    @Root() { row }: JurySession,
    @Ctx() context: ViewerContext,
  ): Promise<readonly SessionStepOffered[]> {
    const access = await context.open('session.read');
    if (!access.may('session.step', sessionParties(row))) return [];
    const [{ facts }, roles] = await Promise.all([factsFor(context, row.id), viewerRolesIn(context, row)]);
    const steps = sessionStepsFor({ ...facts, on: parisDay(context.now) }, roles);
    return steps.map((step) => new SessionStepOffered(step));
  }
  @FieldResolver(() => Boolean, { description: 'Whether the caller may plan and compose it now.' })
  async editable(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<boolean> {
    const access = await context.open('session.read');
    return EDITABLE_STATES.includes(row.state) && access.may('session.write', sessionParties(row));
  }
  @FieldResolver(() => [SessionRoleEnum], { description: 'What the caller is to it.' })
  viewerRoles(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<readonly SessionRole[]> {
    return viewerRolesIn(context, row);
  }
  @FieldResolver(() => JurySeat, {
    nullable: true,
    description: 'The seat the caller holds; null where they hold none.',
  })
  async viewerSeat(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<JurySeat | null> {
    const personId = (await context.viewer())?.personId ?? null;
    if (personId === null) return null;
    const rows = await juryLoaders(context).seats.load(row.id);
    const own = rows.find((seat) => seat.personId === personId);
    return own ? new JurySeat(own) : null;
  }
}

@Resolver(() => SessionFinding)
export class SessionFindingFields {
  @FieldResolver(() => JuryOrganisation, {
    nullable: true,
    description: 'The organisation it is about, if it is about one.',
  })
  async organisation(
    @Root() { found }: SessionFinding,
    @Ctx() context: ViewerContext,
  ): Promise<JuryOrganisation | null> {
    const { organisation } = found.facts;
    return typeof organisation === 'string' ? organisationNamed(context, organisation) : null;
  }
}

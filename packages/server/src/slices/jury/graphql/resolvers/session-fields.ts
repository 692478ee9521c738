import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { isRepresentative } from '../../domain/composition/check-session.ts';
import { sessionParties } from '../../domain/parties.ts';
import { designating } from '../../domain/session/designating.ts';
import { leads } from '../../domain/viewer-roles.ts';
import { factsFor, juryLoaders } from '../loaders.ts';
import { DesignationRequest } from '../types/designation-request.ts';
import { JuryOrganisation } from '../types/jury-organisation.ts';
import { JurySession, SessionCertification } from '../types/jury-session.ts';
import { RuleSet } from '../types/rule-set.ts';
import { SessionStepTaken } from '../types/session-step.ts';
import { organisationNamed } from '../visible-session.ts';

@Resolver(() => JurySession)
export class SessionFields {
  @FieldResolver(() => JuryOrganisation, { description: 'The exam centre that holds it.' })
  examCentre(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<JuryOrganisation> {
    return organisationNamed(context, row.examCentreId);
  }
  @FieldResolver(() => JuryOrganisation, { description: 'The branch whose representative unions sit.' })
  branch(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<JuryOrganisation> {
    return organisationNamed(context, row.branchId);
  }
  @FieldResolver(() => [SessionCertification], { description: 'The certifications of its candidates.' })
  async certifications(
    @Root() { row }: JurySession,
    @Ctx() context: ViewerContext,
  ): Promise<readonly SessionCertification[]> {
    const { certifications } = juryLoaders(context);
    const found = await Promise.all(row.certifications.map((code) => certifications.load(code)));
    return row.certifications.map((rncpCode, index) => ({ rncpCode, title: found[index]?.title ?? null }));
  }
  @FieldResolver(() => RuleSet, { description: 'The rules it is composed and votes by, frozen once it is open.' })
  async ruleSet(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<RuleSet> {
    const found = await juryLoaders(context).ruleSets.load(`${row.ruleSetCode}@${row.ruleSetVersion}`);
    if (found === null) throw new Error('The rules of a session are gone');
    return new RuleSet(found);
  }
  @FieldResolver(() => [JuryOrganisation], {
    description: 'The unions that are representative in the branch on its day.',
  })
  async representativeUnions(
    @Root() { row }: JurySession,
    @Ctx() context: ViewerContext,
  ): Promise<readonly JuryOrganisation[]> {
    const { composition } = (await factsFor(context, row.id)).facts;
    const unions = composition.organisations.filter((one) => isRepresentative(one, row.sessionOn));
    const named = await Promise.all(unions.map(({ id }) => organisationNamed(context, id)));
    return named.toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));
  }
  @FieldResolver(() => [DesignationRequest], {
    description: 'Who was asked to say who sits for them, the earliest first.',
  })
  async designationRequests(
    @Root() { id, sessionOn }: JurySession,
    @Ctx() context: ViewerContext,
  ): Promise<readonly DesignationRequest[]> {
    const rows = await juryLoaders(context).requests.load(id);
    return rows.map((row) => new DesignationRequest(row, sessionOn));
  }
  @FieldResolver(() => [SessionStepTaken], { description: 'The steps of its life so far, the latest first.' })
  async steps(@Root() { id }: JurySession, @Ctx() context: ViewerContext): Promise<readonly SessionStepTaken[]> {
    const rows = await juryLoaders(context).steps.load(id);
    return rows.map((row) => new SessionStepTaken(row));
  }
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many candidates it hears; null for those before whom candidates are not spoken of.',
  })
  async caseCount(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<number | null> {
    const access = await context.open('session.read');
    if (!access.may('case.read', sessionParties(row))) return null;
    return (await juryLoaders(context).caseCounts.load(row.id))?.cases ?? 0;
  }
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many cases are decided; null for those before whom candidates are not spoken of.',
  })
  async decidedCount(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<number | null> {
    const access = await context.open('session.read');
    if (!access.may('case.read', sessionParties(row))) return null;
    return (await juryLoaders(context).caseCounts.load(row.id))?.decided ?? 0;
  }
}

@Resolver(() => DesignationRequest)
export class DesignationRequestFields {
  @FieldResolver(() => JuryOrganisation, { description: 'Who was asked.' })
  organisation(@Root() { row }: DesignationRequest, @Ctx() context: ViewerContext): Promise<JuryOrganisation> {
    return organisationNamed(context, row.organisationId);
  }
  @FieldResolver(() => Boolean, { description: 'Whether the caller leads the delegation that was asked.' })
  async led(@Root() { row }: DesignationRequest, @Ctx() context: ViewerContext): Promise<boolean> {
    return leads((await context.open('session.read')).viewer, row.organisationId);
  }
  @FieldResolver(() => Boolean, { description: 'Whether the caller may answer now, for it.' })
  async answerable(@Root() { row }: DesignationRequest, @Ctx() context: ViewerContext): Promise<boolean> {
    const [access, session] = await Promise.all([
      context.open('session.read'),
      juryLoaders(context).sessions.load(row.sessionId),
    ]);
    return session !== null && designating(access, session, row.organisationId).ok;
  }
}

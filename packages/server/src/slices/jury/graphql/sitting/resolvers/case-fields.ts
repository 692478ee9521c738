import { CASE_ACTIONS, type CaseAction } from '@delibere/shared';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { ViewerContext } from '../../../../../kernel/graphql/viewer-context.ts';
import { checkConformity } from '../../../domain/decision/conformity.ts';
import { propose } from '../../../domain/decision/proposal.ts';
import { CASE_POLICIES, recusalRefusal } from '../../../domain/sitting/case-policies.ts';
import { allowedOf } from '../../../domain/sitting/policy.ts';
import { barOf } from '../../../domain/sitting/room.ts';
import { CandidateLink } from '../../types/candidate-link.ts';
import { CaseActionEnum } from '../enums.ts';
import { sittingLoaders } from '../loaders.ts';
import { electorsOfCase, roomOf, standingOf, viewerOf } from '../standing.ts';
import { Ballot } from '../types/ballot.ts';
import { CaseDocument } from '../types/case-document.ts';
import { CaseCandidate, CaseDecision, CaseProposal, CaseRecusal, ConformityLine } from '../types/case-parts.ts';
import { CaseSummaryView } from '../types/case-summary-view.ts';
import { JuryCase } from '../types/jury-case.ts';

@Resolver(() => JuryCase)
export class CaseFields {
  @FieldResolver(() => CaseCandidate, {
    nullable: true,
    description: 'Who is spoken of; null where what was kept about them is gone.',
  })
  async candidate(@Root() { id }: JuryCase, @Ctx() context: ViewerContext): Promise<CaseCandidate | null> {
    const row = await sittingLoaders(context).candidates.load(id);
    return row && { id: row.personId, familyName: row.familyName, givenNames: row.givenNames };
  }
  @FieldResolver(() => String, { nullable: true, description: 'Title of the certification, exactly as registered.' })
  async certificationTitle(@Root() { rncpCode }: JuryCase, @Ctx() context: ViewerContext): Promise<string | null> {
    return (await sittingLoaders(context).outlines.load(rncpCode))?.title ?? null;
  }
  @FieldResolver(() => CaseSummaryView, { description: 'The summary of assessments that the jury reads.' })
  async summary(@Root() { row }: JuryCase, @Ctx() context: ViewerContext): Promise<CaseSummaryView> {
    const [outline, room] = await Promise.all([
      sittingLoaders(context).outlines.load(row.rncpCode),
      roomOf(context, row.sessionId),
    ]);
    return new CaseSummaryView(row.summary, outline, room.sessionOn);
  }
  @FieldResolver(() => [ConformityLine], {
    description: 'The checklist: as the jury confirmed it once it decided, as it is computed before.',
  })
  async conformity(@Root() { row }: JuryCase, @Ctx() context: ViewerContext): Promise<readonly ConformityLine[]> {
    const decision = await sittingLoaders(context).decisions.load(row.id);
    return decision?.conformity ?? checkConformity(row.summary, (await roomOf(context, row.sessionId)).sessionOn);
  }
  @FieldResolver(() => CaseProposal, { description: 'What the assessments propose; the jury decides.' })
  async proposal(@Root() { row }: JuryCase, @Ctx() context: ViewerContext): Promise<CaseProposal> {
    return propose(row.summary, (await roomOf(context, row.sessionId)).sessionOn);
  }
  @FieldResolver(() => [ID], {
    description: 'Seats that do not take part at this moment: recused, or held by somebody linked with the candidate.',
  })
  async recused(@Root() { row }: JuryCase, @Ctx() context: ViewerContext): Promise<readonly string[]> {
    return (await electorsOfCase(context, row)).recused;
  }
  @FieldResolver(() => [CaseRecusal], { description: 'Recusals that were recorded, each with its reason.' })
  recusals(@Root() { id }: JuryCase, @Ctx() context: ViewerContext): Promise<readonly CaseRecusal[]> {
    return sittingLoaders(context).recusals.load(id);
  }
  @FieldResolver(() => [CandidateLink], { description: 'Links that were declared.' })
  async links(@Root() { row }: JuryCase, @Ctx() context: ViewerContext): Promise<readonly CandidateLink[]> {
    const links = await sittingLoaders(context).links.load(row.id);
    return links.map((link) => ({ ...link, sessionId: row.sessionId }));
  }
  @FieldResolver(() => [CaseDocument], { description: 'Its files, the earliest first.' })
  async documents(@Root() { id }: JuryCase, @Ctx() context: ViewerContext): Promise<readonly CaseDocument[]> {
    return (await sittingLoaders(context).documents.load(id)).map((row) => new CaseDocument(row));
  }
  @FieldResolver(() => CaseDecision, { nullable: true, description: 'What the jury decided; null before.' })
  async decision(@Root() { id }: JuryCase, @Ctx() context: ViewerContext): Promise<CaseDecision | null> {
    const row = await sittingLoaders(context).decisions.load(id);
    return row && new CaseDecision(row);
  }
  @FieldResolver(() => [Ballot], { description: 'Its ballots, the first one first.' })
  async ballots(@Root() { id }: JuryCase, @Ctx() context: ViewerContext): Promise<readonly Ballot[]> {
    return (await sittingLoaders(context).ballotsOfCase.load(id)).map((row) => new Ballot(row));
  }
  @FieldResolver(() => Boolean, {
    description: 'Whether it asks nothing of the jury but its agreement, so that it may be decided with others.',
  })
  async clear(@Root() { row }: JuryCase, @Ctx() context: ViewerContext): Promise<boolean> {
    return (await standingOf(context, row)).clear;
  }
  @FieldResolver(() => [CaseActionEnum], { description: 'What the caller may do with it at this moment.' })
  async allowedActions(@Root() { row }: JuryCase, @Ctx() context: ViewerContext): Promise<readonly CaseAction[]> {
    const [standing, viewer] = await Promise.all([standingOf(context, row), viewerOf(context, row.sessionId)]);
    return allowedOf(CASE_POLICIES, CASE_ACTIONS, standing, viewer);
  }
  @FieldResolver(() => [ID], {
    description: 'Seats of which the caller may now say that they take no part in it, or take that back.',
  })
  async recusableSeats(@Root() { row }: JuryCase, @Ctx() context: ViewerContext): Promise<readonly string[]> {
    const [room, standing, viewer] = await Promise.all([
      roomOf(context, row.sessionId),
      standingOf(context, row),
      viewerOf(context, row.sessionId),
    ]);
    if (!viewer.may(CASE_POLICIES.RECORD_RECUSAL.permission)) return [];
    return room.seats.map(({ id }) => id).filter((id) => recusalRefusal(standing, viewer, id).ok);
  }
  @FieldResolver(() => Boolean, {
    description:
      'Whether those in the room could decide it at this moment: enough of them, and as joint as the rules ask.',
  })
  async quorum(@Root() { row }: JuryCase, @Ctx() context: ViewerContext): Promise<boolean> {
    return barOf(await electorsOfCase(context, row)) === null;
  }
}

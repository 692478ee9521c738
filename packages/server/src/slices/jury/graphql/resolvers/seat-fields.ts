import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { within } from '../../domain/days.ts';
import { sessionParties } from '../../domain/parties.ts';
import { leads } from '../../domain/viewer-roles.ts';
import { factsFor, juryLoaders } from '../loaders.ts';
import { CandidateLink } from '../types/candidate-link.ts';
import { EligibleMember, SeatSuggestion } from '../types/eligible-member.ts';
import { JuryMember } from '../types/jury-member.ts';
import { JuryOrganisation } from '../types/jury-organisation.ts';
import { ConvocationLetter, JurySeat, MemberAvailability } from '../types/jury-seat.ts';
import { organisationNamed } from '../visible-session.ts';

/** Later than any day a mandate ends on. */
const FOR_EVER = '9999-12-31';

/** Whether the caller organises the session, holds the seat, or leads its organisation. */
async function readsAnswer(context: ViewerContext, { row }: JurySeat): Promise<boolean> {
  const [session, access] = await Promise.all([
    juryLoaders(context).sessions.load(row.sessionId),
    context.open('session.read'),
  ]);
  if (session === null) return false;
  const { viewer } = access;
  const oversees = viewer.grants.some(({ role }) => role === 'AUDITOR');
  const holds = row.personId !== null && row.personId === viewer.personId;
  return holds || leads(viewer, row.organisationId) || oversees || access.may('session.write', sessionParties(session));
}

@Resolver(() => JurySeat)
export class SeatFields {
  @FieldResolver(() => JuryOrganisation, { description: 'The organisation it is for.' })
  organisation(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<JuryOrganisation> {
    return organisationNamed(context, row.organisationId);
  }
  @FieldResolver(() => Boolean, { description: 'Whether it is of a delegation that the caller leads.' })
  async led(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<boolean> {
    const { viewer } = await context.open('session.read');
    return leads(viewer, row.organisationId);
  }
  @FieldResolver(() => JuryOrganisation, {
    nullable: true,
    description: 'The organisation that designated who holds it; null where that is not known.',
  })
  async designatedBy(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<JuryOrganisation | null> {
    return row.designatedBy === null ? null : organisationNamed(context, row.designatedBy);
  }
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'Last day of the mandate in force on the day of the session; null where it goes on, or where there is none.',
  })
  async mandateUntil(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<string | null> {
    const { composition } = (await factsFor(context, row.sessionId)).facts;
    const mandates = composition.seats.find(({ id }) => id === row.id)?.person?.mandates ?? [];
    const ends = mandates
      .filter(({ organisation, college }) => organisation === row.organisationId && college === row.college)
      .filter(({ from, to }) => within(composition.sessionOn, from, to))
      .map(({ to }) => to ?? FOR_EVER);
    const last = ends.toSorted().at(-1) ?? FOR_EVER;
    return last === FOR_EVER ? null : last;
  }
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was said with the answer; to those who organise, to its holder and to their organisation.',
  })
  async answerNote(@Root() seat: JurySeat, @Ctx() context: ViewerContext): Promise<string | null> {
    return (await readsAnswer(context, seat)) ? seat.row.answerNote : null;
  }
  @FieldResolver(() => JuryMember, {
    nullable: true,
    description: 'Whom its holder proposes in their place; to those who organise and to their organisation.',
  })
  async proposedSubstitute(@Root() seat: JurySeat, @Ctx() context: ViewerContext): Promise<JuryMember | null> {
    const { proposedSubstitute: id } = seat.row;
    if (id === null || !(await readsAnswer(context, seat))) return null;
    const row = await juryLoaders(context).mandated.load(id);
    return row && new JuryMember(row);
  }
  @FieldResolver(() => ConvocationLetter, {
    nullable: true,
    description: 'The letter that calls its holder, whose e-mail is not known; to those who organise and oversee.',
  })
  async letter(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<ConvocationLetter | null> {
    const [session, access] = await Promise.all([
      juryLoaders(context).sessions.load(row.sessionId),
      context.open('session.read'),
    ]);
    const oversees = access.viewer.grants.some(({ role }) => role === 'AUDITOR');
    if (session === null || !(oversees || access.may('session.write', sessionParties(session)))) return null;
    const letters = await juryLoaders(context).letters.load(row.sessionId);
    const letter = letters.find(({ seatId }) => seatId === row.id);
    if (letter === undefined) return null;
    return { ...letter, path: `/sessions/${letter.sessionId}/documents/${letter.documentId}` };
  }
  @FieldResolver(() => MemberAvailability, { description: 'What else its holder does that day.' })
  async availability(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<MemberAvailability> {
    const { sessions, engagements } = juryLoaders(context);
    const session = await sessions.load(row.sessionId);
    if (session === null || row.personId === null) return { sameDaySessions: [] };
    const all = await engagements.load({ personId: row.personId, day: session.sessionOn });
    const others = all.filter(({ sessionId }) => sessionId !== row.sessionId);
    const seen = await Promise.all(others.map(({ sessionId }) => sessions.load(sessionId)));
    return {
      sameDaySessions: others.map(({ startsAt, endsAt }, index) => ({
        id: seen[index]?.id ?? null,
        reference: seen[index]?.reference ?? null,
        startsAt,
        endsAt,
        overlaps: startsAt < session.endsAt && endsAt > session.startsAt,
      })),
    };
  }
  @Needs('case.read')
  @FieldResolver(() => [CandidateLink], {
    description: 'What ties its holder to candidates of the session, as far as the caller may know.',
  })
  async links(@Root() { row }: JurySeat, @Ctx() context: ViewerContext): Promise<readonly CandidateLink[]> {
    const links = await juryLoaders(context).links.load(row.sessionId);
    return links.filter(({ personId }) => personId === row.personId);
  }
}

@Resolver(() => EligibleMember)
export class EligibleMemberFields {
  @FieldResolver(() => JuryOrganisation, { description: 'The organisation that mandated them.' })
  organisation(@Root() { row }: EligibleMember, @Ctx() context: ViewerContext): Promise<JuryOrganisation> {
    return organisationNamed(context, row.organisationId);
  }
}

@Resolver(() => SeatSuggestion)
export class SeatSuggestionFields {
  @FieldResolver(() => JuryOrganisation, { description: 'The organisation it is about.' })
  organisation(@Root() { suggestion }: SeatSuggestion, @Ctx() context: ViewerContext): Promise<JuryOrganisation> {
    return organisationNamed(context, suggestion.organisation);
  }
}

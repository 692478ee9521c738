import type { College } from '@delibere/shared';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { CollegeEnum } from '../../../directory/index.ts';
import { suggest } from '../../domain/composition/suggest.ts';
import { sessionParties } from '../../domain/parties.ts';
import { eligibleFor } from '../../persistence/eligible-members.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { filterId, isId } from '../ids.ts';
import { factsFor } from '../loaders.ts';
import { EligibleMember, SeatSuggestion } from '../types/eligible-member.ts';
import { JuryMember } from '../types/jury-member.ts';
import { visibleSession } from '../visible-session.ts';

/** How many people a suggestion names. */
const NAMED = 5;

/** A session whose seats the caller may fill; null where there is none they see. Throws Forbidden where they may not. */
async function composed(context: ViewerContext, id: string): Promise<SessionRow | null> {
  const access = await context.open('seat.designate');
  const row = isId(id) ? await visibleSession(context, access, id) : null;
  if (row !== null) access.demand('seat.designate', sessionParties(row));
  return row;
}

@Resolver()
export class ComposingQueries {
  @Needs('seat.designate')
  @Query(() => [EligibleMember], {
    nullable: true,
    description:
      'A hundred at most whom the caller may seat in a session, by name; null when they see no such session.',
  })
  async eligibleMembers(
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
    @Arg('college', () => CollegeEnum, { nullable: true, description: 'Only those mandated for this side.' })
    college: College | null,
    @Arg('organisation', () => ID, { nullable: true, description: 'Only those mandated by this organisation.' })
    organisation: string | null,
    @Arg('query', () => String, { nullable: true, description: 'Words of their names, as people type them.' })
    query: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<readonly EligibleMember[] | null> {
    const filter = {
      college: college ?? null,
      organisationId: filterId('organisation', organisation),
      query: query ?? null,
    };
    const row = await composed(context, sessionId);
    if (row === null) return null;
    const found = await eligibleFor(await context.personal(), row.id, filter);
    return found.map((one) => new EligibleMember(one));
  }

  @Needs('seat.designate')
  @Query(() => [SeatSuggestion], {
    nullable: true,
    description: 'What would complete the jury of a session; null when the caller sees no such session.',
  })
  async suggestions(
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
    @Ctx() context: ViewerContext,
  ): Promise<readonly SeatSuggestion[] | null> {
    const row = await composed(context, sessionId);
    if (row === null) return null;
    const { facts } = await factsFor(context, row.id);
    const found = await eligibleFor(await context.personal(), row.id, {
      college: null,
      organisationId: null,
      query: null,
    });
    const free = found.filter(
      ({ busy, seated, conflicts, tempWork }) => !busy && !seated && conflicts === 0 && !tempWork,
    );
    const available = free.map(({ personId, organisationId, college }) => ({
      person: personId,
      organisation: organisationId,
      college,
    }));
    return suggest(facts.composition, facts.ruleSet, available).map(
      (suggestion) =>
        new SeatSuggestion(
          suggestion,
          free
            .filter(({ personId }) => suggestion.people.slice(0, NAMED).includes(personId))
            .map((one) => new JuryMember(one)),
        ),
    );
  }
}

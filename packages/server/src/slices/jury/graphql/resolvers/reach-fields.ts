import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { correspondentsOf } from '../../../identity/index.ts';
import { isRepresentative } from '../../domain/composition/check-session.ts';
import { sessionParties } from '../../domain/parties.ts';
import { juryEmailsOf } from '../../persistence/around-sessions.ts';
import { DESIGNATING_ROLES } from '../../use-cases/designations/mail-requests.ts';
import { factsFor, juryLoaders } from '../loaders.ts';
import { JuryOrganisation } from '../types/jury-organisation.ts';
import { JurySession } from '../types/jury-session.ts';
import { organisationNamed } from '../visible-session.ts';

@Resolver(() => JurySession)
export class ReachFields {
  @FieldResolver(() => [JuryOrganisation], {
    description:
      'Organisations that sit or are to be asked who sits for them, and whom no request reaches: they have neither an address for juries nor an account that designates. To those who organise; to others none.',
  })
  async unreachable(@Root() { row }: JurySession, @Ctx() context: ViewerContext): Promise<readonly JuryOrganisation[]> {
    const access = await context.open('session.read');
    if (!access.may('session.write', sessionParties(row))) return [];
    const [{ facts }, requests] = await Promise.all([
      factsFor(context, row.id),
      juryLoaders(context).requests.load(row.id),
    ]);
    const unions = facts.composition.organisations.filter((one) => isRepresentative(one, row.sessionOn));
    const asked = requests.map(({ organisationId }) => organisationId);
    const ids = [...new Set([...unions.map(({ id }) => id), ...row.organisations, ...asked, row.examCentreId])];
    const reader = await context.personal();
    const [accounts, addresses] = await Promise.all([
      correspondentsOf(reader, DESIGNATING_ROLES, ids, parisDay(context.now)),
      juryEmailsOf(reader, ids),
    ]);
    const reached = new Set([...accounts, ...addresses].map(({ organisationId }) => organisationId));
    const named = await Promise.all(ids.filter((id) => !reached.has(id)).map((id) => organisationNamed(context, id)));
    return named.toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));
  }
}

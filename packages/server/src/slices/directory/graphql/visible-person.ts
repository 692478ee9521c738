import type { Access } from '../../../kernel/authorisation/access.ts';
import type { Parties } from '../../../kernel/authorisation/rights.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { personParties } from '../domain/parties.ts';
import type { PersonRow } from '../persistence/persons.ts';
import { directoryLoaders } from './loaders.ts';

/** Who is party to what is kept about somebody, as far as the caller may see it. */
export async function partiesOfPerson(context: ViewerContext, personId: string): Promise<Parties> {
  const ties = await directoryLoaders(context).ties.load(personId);
  return personParties(ties ?? { personId, organisationIds: [], centreIds: [] });
}

/** Somebody, if the caller may see them. */
export async function visiblePerson(context: ViewerContext, access: Access, id: string): Promise<PersonRow | null> {
  const [row, parties] = await Promise.all([directoryLoaders(context).persons.load(id), partiesOfPerson(context, id)]);
  return access.may('person.read', parties) ? row : null;
}

import type { Access } from '../../../kernel/authorisation/access.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { sessionParties } from '../domain/parties.ts';
import type { NamedOrganisation } from '../persistence/around-sessions.ts';
import type { SessionRow } from '../persistence/sessions.ts';
import { juryLoaders } from './loaders.ts';

/** A session if the caller may see it. */
export async function visibleSession(context: ViewerContext, access: Access, id: string): Promise<SessionRow | null> {
  const row = await juryLoaders(context).sessions.load(id);
  return row !== null && access.may('session.read', sessionParties(row)) ? row : null;
}

/** An organisation that a session names: whoever sees the session knows who is party to it. */
export async function organisationNamed(context: ViewerContext, id: string): Promise<NamedOrganisation> {
  const row = await juryLoaders(context).organisations.load(id);
  if (row === null) throw new Error('An organisation of a session is gone');
  return row;
}

import type { Permission } from '@delibere/shared';
import type { Access } from '../../../../kernel/authorisation/access.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { sessionParties } from '../../domain/parties.ts';
import type { CaseRow } from '../../persistence/cases.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { juryLoaders } from '../loaders.ts';
import { sittingLoaders } from './loaders.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A session whose cases the caller may see. */
export async function sessionOfCases(context: ViewerContext, access: Access, id: string): Promise<SessionRow | null> {
  return allowed(context, access, 'case.read', id);
}

/** A case the caller may see. */
export async function visibleCase(context: ViewerContext, access: Access, id: string): Promise<CaseRow | null> {
  const row = UUID.test(id) ? await sittingLoaders(context).cases.load(id) : null;
  return row !== null && (await sessionOfCases(context, access, row.sessionId)) !== null ? row : null;
}

async function allowed(
  context: ViewerContext,
  access: Access,
  permission: Permission,
  id: string,
): Promise<SessionRow | null> {
  const row = UUID.test(id) ? await juryLoaders(context).sessions.load(id) : null;
  return row !== null && access.may(permission, sessionParties(row)) ? row : null;
}

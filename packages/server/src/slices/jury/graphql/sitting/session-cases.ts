import type { ConnectionOf } from '../../../../kernel/graphql/connection.ts';
import { listedConnection } from '../../../../kernel/graphql/listed.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import type { PageRequest } from '../../../../kernel/read/page.ts';
import { casesAfter } from '../../persistence/cases.ts';
import { juryLoaders } from '../loaders.ts';
import { JuryCase } from './types/jury-case.ts';

/** The cases of a session that was seen, in the order of its sitting. */
export async function sessionCases(
  context: ViewerContext,
  sessionId: string,
  request: PageRequest,
): Promise<ConnectionOf<JuryCase>> {
  const reader = await context.personal();
  return listedConnection(
    {
      scope: `cases ${sessionId}`,
      shape: ['integer'],
      rows: (after, limit) => casesAfter(reader, sessionId, Number(after?.[0] ?? 0), limit),
      placeOf: ({ rank }) => [rank],
      count: async () => (await juryLoaders(context).caseCounts.load(sessionId))?.cases ?? 0,
      toNode: (row) => new JuryCase(row),
    },
    request,
  );
}

import { ROLES } from '@delibere/shared';
import { type TestApp, testApp } from './graphql-client.ts';
import { inRole } from './viewers.ts';

/** The application, asked as whoever the header `x-role` says, everywhere; nobody without. */
export function appByRole(url: string): Promise<TestApp> {
  const known = new Map(ROLES.map((role) => [String(role), inRole(role)]));
  return testApp(url, { viewerOf: async ({ headers }) => known.get(String(headers['x-role'])) ?? null });
}

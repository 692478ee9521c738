import { randomUUID } from 'node:crypto';
import type { Viewer } from '../src/kernel/authorisation/viewer.ts';
import { type TestApp, testApp } from './graphql-client.ts';
import { inRole } from './viewers.ts';

export { inRole, viewerWith } from './viewers.ts';

export const ADMINISTRATOR = inRole('ADMINISTRATOR');

/** The application, asked by one viewer at a time. */
export interface AppAsRoles extends TestApp {
  /** Whatever is asked from now on is asked by them; null: by nobody. */
  actAs(viewer: Viewer | null): void;
  /** Asks `/graphql` as a viewer, whoever acts otherwise. */
  askAs(viewer: Viewer | null, query: string, variables?: Record<string, unknown>): ReturnType<TestApp['ask']>;
}

const HEADER = 'x-test-viewer';

/** Builds the application for tests that say who asks. */
export async function appAsRoles(
  databaseUrl: string,
  parts: Omit<Parameters<typeof testApp>[1] & object, 'viewerOf'> = {},
): Promise<AppAsRoles> {
  const known = new Map<string, Viewer | null>();
  let acting: Viewer | null = null;
  const app = await testApp(databaseUrl, {
    ...parts,
    viewerOf: async ({ headers }) => {
      const key = headers[HEADER];
      return typeof key === 'string' ? (known.get(key) ?? null) : acting;
    },
  });
  return {
    ...app,
    actAs: (viewer) => {
      acting = viewer;
    },
    askAs: (viewer, query, variables) => {
      const key = randomUUID();
      known.set(key, viewer);
      return app.ask(query, variables, { [HEADER]: key }).finally(() => known.delete(key));
    },
  };
}

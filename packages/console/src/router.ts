import { createRouter } from '@tanstack/react-router';
import { accessRoutes } from './routes/access.ts';
import { auditRoutes } from './routes/audit.ts';
import { certificationRoutes } from './routes/certification.ts';
import { directoryRoutes } from './routes/directory.ts';
import { identityRoutes } from './routes/identity.ts';
import { juryRoutes } from './routes/juries.ts';
import { mailboxRoutes } from './routes/mailbox.ts';
import { root } from './routes/root.ts';
import { ruleRoutes } from './routes/rules.ts';
import { parseSearch, stringifySearch } from './url-search.ts';

/** Every page of the console. */
export const router = createRouter({
  routeTree: root.addChildren([
    ...certificationRoutes,
    ...identityRoutes,
    ...directoryRoutes,
    ...accessRoutes,
    ...auditRoutes,
    ...juryRoutes,
    ...ruleRoutes,
    ...mailboxRoutes,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

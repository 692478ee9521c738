import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseHistorySearch } from '../features/audit/model/history-search.ts';
import { parseJournalSearch } from '../features/audit/model/journal-search.ts';
import { withWords } from '../i18n/with-words.ts';
import { root } from './root.ts';

const journal = createRoute({
  getParentRoute: () => root,
  path: '/journal',
  validateSearch: parseJournalSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/audit/pages/journal-page.tsx'), 'audit'),
    'JournalPage',
  ),
});

const objectHistory = createRoute({
  getParentRoute: () => root,
  path: '/journal/$type/$id',
  validateSearch: parseHistorySearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/audit/pages/object-history-page.tsx'), 'audit'),
    'ObjectHistoryPage',
  ),
});

/** The trail, and the history of one object. */
export const auditRoutes = [journal, objectHistory] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseMailboxSearch } from '../features/mailbox/model/mailbox.ts';
import { withWords } from '../i18n/with-words.ts';
import { root } from './root.ts';

const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/dev/mailbox',
  validateSearch: parseMailboxSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/mailbox/pages/mailbox-page.tsx'), 'mailbox'),
    'MailboxPage',
  ),
});

/** Development only: elsewhere the server has no mailbox, and the page is not found. */
export const mailboxRoutes = [mailbox] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  parseAccountsSearch,
  parseInvitationsSearch,
  parseInviteSearch,
} from '../features/access/model/access-search.ts';
import { withWords } from '../i18n/with-words.ts';
import { root } from './root.ts';

/** A page of access, with the words of those. */
const accessPage = <Page extends Record<string, unknown>>(page: () => Promise<Page>): (() => Promise<Page>) =>
  withWords(page, 'form', 'identity', 'access');

const access = createRoute({
  getParentRoute: () => root,
  path: '/acces',
  validateSearch: parseAccountsSearch,
  component: lazyRouteComponent(
    accessPage(() => import('../features/access/pages/accounts-page.tsx')),
    'AccountsPage',
  ),
});

const accessAccount = createRoute({
  getParentRoute: () => root,
  path: '/acces/comptes/$id',
  component: lazyRouteComponent(
    accessPage(() => import('../features/access/pages/account-page.tsx')),
    'AccountPage',
  ),
});

const accessInvitations = createRoute({
  getParentRoute: () => root,
  path: '/acces/invitations',
  validateSearch: parseInvitationsSearch,
  component: lazyRouteComponent(
    accessPage(() => import('../features/access/pages/invitations-page.tsx')),
    'InvitationsPage',
  ),
});

const accessInvite = createRoute({
  getParentRoute: () => root,
  path: '/acces/inviter',
  validateSearch: parseInviteSearch,
  component: lazyRouteComponent(
    accessPage(() => import('../features/access/pages/invite-page.tsx')),
    'InvitePage',
  ),
});

const accessKeys = createRoute({
  getParentRoute: () => root,
  path: '/acces/cles',
  component: lazyRouteComponent(
    accessPage(() => import('../features/access/pages/api-keys-page.tsx')),
    'ApiKeysPage',
  ),
});

const accessMails = createRoute({
  getParentRoute: () => root,
  path: '/acces/messages',
  component: lazyRouteComponent(
    withWords(() => import('../features/access/pages/mails-page.tsx'), 'form', 'access', 'mails'),
    'MailsPage',
  ),
});

/** Accounts, roles, invitations, keys, and messages nobody knows the fate of. */
export const accessRoutes = [access, accessAccount, accessInvitations, accessInvite, accessKeys, accessMails] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseReturnSearch, parseSignInSearch, parseWelcomeSearch } from '../features/identity/model/sign-in-search.ts';
import { withWords } from '../i18n/with-words.ts';
import { root } from './root.ts';

/** A page about the account of whoever looks at it, with the words of those. */
const signingIn = <Page extends Record<string, unknown>>(page: () => Promise<Page>): (() => Promise<Page>) =>
  withWords(page, 'form', 'identity');

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/connexion',
  validateSearch: parseSignInSearch,
  component: lazyRouteComponent(
    signingIn(() => import('../features/identity/pages/sign-in-page.tsx')),
    'SignInPage',
  ),
});

const link = createRoute({
  getParentRoute: () => root,
  path: '/connexion/lien',
  component: lazyRouteComponent(
    signingIn(() => import('../features/identity/pages/link-page.tsx')),
    'LinkPage',
  ),
});

const forgottenPassword = createRoute({
  getParentRoute: () => root,
  path: '/connexion/mot-de-passe-oublie',
  component: lazyRouteComponent(
    signingIn(() => import('../features/identity/pages/forgotten-password-page.tsx')),
    'ForgottenPasswordPage',
  ),
});

const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/connexion/mot-de-passe',
  component: lazyRouteComponent(
    signingIn(() => import('../features/identity/pages/new-password-page.tsx')),
    'NewPasswordPage',
  ),
});

const code = createRoute({
  getParentRoute: () => root,
  path: '/connexion/code',
  validateSearch: parseReturnSearch,
  component: lazyRouteComponent(
    signingIn(() => import('../features/identity/pages/code-page.tsx')),
    'CodePage',
  ),
});

const enrol = createRoute({
  getParentRoute: () => root,
  path: '/second-facteur',
  validateSearch: parseReturnSearch,
  component: lazyRouteComponent(
    signingIn(() => import('../features/identity/pages/enrol-page.tsx')),
    'EnrolPage',
  ),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/bienvenue',
  validateSearch: parseWelcomeSearch,
  component: lazyRouteComponent(
    signingIn(() => import('../features/identity/pages/welcome-page.tsx')),
    'WelcomePage',
  ),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/mon-compte',
  component: lazyRouteComponent(
    signingIn(() => import('../features/identity/pages/account-page.tsx')),
    'AccountPage',
  ),
});

const myCases = createRoute({
  getParentRoute: () => root,
  path: '/mes-dossiers',
  component: lazyRouteComponent(
    signingIn(() => import('../features/identity/pages/my-cases-page.tsx')),
    'MyCasesPage',
  ),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(
    signingIn(() => import('../features/identity/pages/invitation-page.tsx')),
    'InvitationPage',
  ),
});

/** Signing in, taking up an invitation, and one's own account. */
export const identityRoutes = [
  signIn,
  link,
  forgottenPassword,
  newPassword,
  code,
  enrol,
  welcome,
  account,
  myCases,
  invitation,
] as const;

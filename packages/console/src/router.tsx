/* oxlint-disable max-lines -- a table: every route of the console stands here */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import {
  parseAccountsSearch,
  parseInvitationsSearch,
  parseInviteSearch,
} from './features/access/model/access-search.ts';
import { parseHistorySearch } from './features/audit/model/history-search.ts';
import { parseJournalSearch } from './features/audit/model/journal-search.ts';
import { parseCatalogueSearch } from './features/certification/model/catalogue-search.ts';
import { parseOrganisationsSearch, parsePersonsSearch } from './features/directory/model/directory-search.ts';
import { parseReturnSearch, parseSignInSearch, parseWelcomeSearch } from './features/identity/model/sign-in-search.ts';
import { parseCalendarSearch, parseSessionsSearch } from './features/jury/model/sessions-search.ts';
import { parseMailboxSearch } from './features/mailbox/model/mailbox.ts';
import { CrashNotice } from './features/shell/crash-notice.tsx';
import { NotFoundPage } from './features/shell/not-found-page.tsx';
import { Shell } from './features/shell/shell.tsx';
import { parseSittingSearch } from './features/sitting/model/sitting-search.ts';
import { withWords } from './i18n/with-words.ts';
import { parseSearch, stringifySearch } from './url-search.ts';

/** What every page of organisations and people says. */
const DIRECTORY_WORDS = ['form', 'identity', 'directory', 'people', 'directoryRefusals'] as const;

/** What every page of juries says. */
const JURY_WORDS = ['form', 'directory', 'directoryRefusals', 'jury', 'jurySession', 'juryRefusals'] as const;

/** A page about the account of whoever looks at it, with the words of those. */
const signingIn = <Page extends Record<string, unknown>>(page: () => Promise<Page>): (() => Promise<Page>) =>
  withWords(page, 'form', 'identity');

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: CrashNotice });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/certifications', replace: true });
  },
});

const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/certifications',
  validateSearch: parseCatalogueSearch,
  component: lazyRouteComponent(() => import('./features/certification/pages/catalogue-page.tsx'), 'CataloguePage'),
});

const certification = createRoute({
  getParentRoute: () => root,
  path: '/certifications/$rncpCode',
  component: lazyRouteComponent(
    withWords(() => import('./features/certification/pages/certification-page.tsx'), 'change'),
    'CertificationPage',
  ),
});

const nomenclature = createRoute({
  getParentRoute: () => root,
  path: '/nomenclatures/$nomenclature/$code',
  component: lazyRouteComponent(
    () => import('./features/nomenclature/pages/nomenclature-page.tsx'),
    'NomenclaturePage',
  ),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/connexion',
  validateSearch: parseSignInSearch,
  component: lazyRouteComponent(
    signingIn(() => import('./features/identity/pages/sign-in-page.tsx')),
    'SignInPage',
  ),
});

const link = createRoute({
  getParentRoute: () => root,
  path: '/connexion/lien',
  component: lazyRouteComponent(
    signingIn(() => import('./features/identity/pages/link-page.tsx')),
    'LinkPage',
  ),
});

const forgottenPassword = createRoute({
  getParentRoute: () => root,
  path: '/connexion/mot-de-passe-oublie',
  component: lazyRouteComponent(
    signingIn(() => import('./features/identity/pages/forgotten-password-page.tsx')),
    'ForgottenPasswordPage',
  ),
});

const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/connexion/mot-de-passe',
  component: lazyRouteComponent(
    signingIn(() => import('./features/identity/pages/new-password-page.tsx')),
    'NewPasswordPage',
  ),
});

const code = createRoute({
  getParentRoute: () => root,
  path: '/connexion/code',
  validateSearch: parseReturnSearch,
  component: lazyRouteComponent(
    signingIn(() => import('./features/identity/pages/code-page.tsx')),
    'CodePage',
  ),
});

const enrol = createRoute({
  getParentRoute: () => root,
  path: '/second-facteur',
  validateSearch: parseReturnSearch,
  component: lazyRouteComponent(
    signingIn(() => import('./features/identity/pages/enrol-page.tsx')),
    'EnrolPage',
  ),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/bienvenue',
  validateSearch: parseWelcomeSearch,
  component: lazyRouteComponent(
    signingIn(() => import('./features/identity/pages/welcome-page.tsx')),
    'WelcomePage',
  ),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/mon-compte',
  component: lazyRouteComponent(
    signingIn(() => import('./features/identity/pages/account-page.tsx')),
    'AccountPage',
  ),
});

const organisations = createRoute({
  getParentRoute: () => root,
  path: '/organisations',
  validateSearch: parseOrganisationsSearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/directory/pages/organisations-page.tsx'), ...DIRECTORY_WORDS),
    'OrganisationsPage',
  ),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id',
  component: lazyRouteComponent(
    withWords(() => import('./features/directory/pages/organisation-page.tsx'), ...DIRECTORY_WORDS),
    'OrganisationPage',
  ),
});

const persons = createRoute({
  getParentRoute: () => root,
  path: '/personnes',
  validateSearch: parsePersonsSearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/directory/pages/persons-page.tsx'), ...DIRECTORY_WORDS),
    'PersonsPage',
  ),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/personnes/$id',
  component: lazyRouteComponent(
    withWords(() => import('./features/directory/pages/person-page.tsx'), ...DIRECTORY_WORDS),
    'PersonPage',
  ),
});

const peopleImport = createRoute({
  getParentRoute: () => root,
  path: '/personnes/import',
  component: lazyRouteComponent(
    withWords(() => import('./features/directory/pages/import-page.tsx'), ...DIRECTORY_WORDS, 'peopleImport'),
    'ImportPage',
  ),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(
    signingIn(() => import('./features/identity/pages/invitation-page.tsx')),
    'InvitationPage',
  ),
});

const access = createRoute({
  getParentRoute: () => root,
  path: '/acces',
  validateSearch: parseAccountsSearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/access/pages/accounts-page.tsx'), 'form', 'identity', 'access'),
    'AccountsPage',
  ),
});

const accessAccount = createRoute({
  getParentRoute: () => root,
  path: '/acces/comptes/$id',
  component: lazyRouteComponent(
    withWords(() => import('./features/access/pages/account-page.tsx'), 'form', 'identity', 'access'),
    'AccountPage',
  ),
});

const accessInvitations = createRoute({
  getParentRoute: () => root,
  path: '/acces/invitations',
  validateSearch: parseInvitationsSearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/access/pages/invitations-page.tsx'), 'form', 'identity', 'access'),
    'InvitationsPage',
  ),
});

const accessInvite = createRoute({
  getParentRoute: () => root,
  path: '/acces/inviter',
  validateSearch: parseInviteSearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/access/pages/invite-page.tsx'), 'form', 'identity', 'access'),
    'InvitePage',
  ),
});

const accessKeys = createRoute({
  getParentRoute: () => root,
  path: '/acces/cles',
  component: lazyRouteComponent(
    withWords(() => import('./features/access/pages/api-keys-page.tsx'), 'form', 'identity', 'access'),
    'ApiKeysPage',
  ),
});

const rules = createRoute({
  getParentRoute: () => root,
  path: '/regles',
  component: lazyRouteComponent(
    withWords(() => import('./features/rules/pages/rules-page.tsx'), 'form', 'rules'),
    'RulesPage',
  ),
});

const ruleSet = createRoute({
  getParentRoute: () => root,
  path: '/regles/$id',
  component: lazyRouteComponent(
    withWords(() => import('./features/rules/pages/rule-set-page.tsx'), 'form', 'rules'),
    'RuleSetPage',
  ),
});

const editRules = createRoute({
  getParentRoute: () => root,
  path: '/regles/$id/modifier',
  component: lazyRouteComponent(
    withWords(() => import('./features/rules/pages/edit-rules-page.tsx'), 'form', 'rules'),
    'EditRulesPage',
  ),
});

const tryRules = createRoute({
  getParentRoute: () => root,
  path: '/regles/$id/essai',
  component: lazyRouteComponent(
    withWords(() => import('./features/rules/pages/trial-page.tsx'), 'form', 'rules'),
    'TrialPage',
  ),
});

const publishRules = createRoute({
  getParentRoute: () => root,
  path: '/regles/$id/publier',
  component: lazyRouteComponent(
    withWords(() => import('./features/rules/pages/publish-rules-page.tsx'), 'form', 'rules'),
    'PublishRulesPage',
  ),
});

/** Development only: elsewhere the server has no mailbox, and the page is not found. */
const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/dev/mailbox',
  validateSearch: parseMailboxSearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/mailbox/pages/mailbox-page.tsx'), 'mailbox'),
    'MailboxPage',
  ),
});

const journal = createRoute({
  getParentRoute: () => root,
  path: '/journal',
  validateSearch: parseJournalSearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/audit/pages/journal-page.tsx'), 'audit'),
    'JournalPage',
  ),
});

const objectHistory = createRoute({
  getParentRoute: () => root,
  path: '/journal/$type/$id',
  validateSearch: parseHistorySearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/audit/pages/object-history-page.tsx'), 'audit'),
    'ObjectHistoryPage',
  ),
});

const juries = createRoute({
  getParentRoute: () => root,
  path: '/jurys',
  validateSearch: parseSessionsSearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/jury/pages/sessions-page.tsx'), ...JURY_WORDS),
    'SessionsPage',
  ),
});

const juryCalendar = createRoute({
  getParentRoute: () => root,
  path: '/jurys/calendrier',
  validateSearch: parseCalendarSearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/jury/pages/calendar-page.tsx'), ...JURY_WORDS),
    'CalendarPage',
  ),
});

const juryPlan = createRoute({
  getParentRoute: () => root,
  path: '/jurys/nouveau',
  component: lazyRouteComponent(
    withWords(() => import('./features/jury/pages/plan-page.tsx'), ...JURY_WORDS, 'identity'),
    'PlanPage',
  ),
});

const jury = createRoute({
  getParentRoute: () => root,
  path: '/jurys/$id',
  component: lazyRouteComponent(
    withWords(() => import('./features/jury/pages/session-page.tsx'), ...JURY_WORDS),
    'SessionPage',
  ),
});

const mySessions = createRoute({
  getParentRoute: () => root,
  path: '/mes-sessions',
  component: lazyRouteComponent(
    withWords(() => import('./features/delegation/pages/my-sessions-page.tsx'), ...JURY_WORDS, 'sitting', 'delegation'),
    'MySessionsPage',
  ),
});

const mySession = createRoute({
  getParentRoute: () => root,
  path: '/mes-sessions/$id',
  component: lazyRouteComponent(
    withWords(() => import('./features/delegation/pages/my-session-page.tsx'), ...JURY_WORDS, 'sitting', 'delegation'),
    'MySessionPage',
  ),
});

const convocation = createRoute({
  getParentRoute: () => root,
  path: '/convocation',
  component: lazyRouteComponent(
    withWords(
      () => import('./features/delegation/pages/convocation-page.tsx'),
      'form',
      'jury',
      'juryRefusals',
      'sitting',
      'delegation',
    ),
    'ConvocationPage',
  ),
});

const sitting = createRoute({
  getParentRoute: () => root,
  path: '/seances/$id',
  validateSearch: parseSittingSearch,
  component: lazyRouteComponent(
    withWords(() => import('./features/sitting/pages/sitting-page.tsx'), ...JURY_WORDS, 'sitting'),
    'SittingPage',
  ),
});

/** Every page of the console. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    catalogue,
    certification,
    nomenclature,
    signIn,
    link,
    forgottenPassword,
    newPassword,
    code,
    enrol,
    welcome,
    account,
    organisations,
    organisation,
    persons,
    peopleImport,
    person,
    invitation,
    access,
    accessAccount,
    accessInvitations,
    accessInvite,
    accessKeys,
    juries,
    juryCalendar,
    juryPlan,
    jury,
    mySessions,
    mySession,
    convocation,
    sitting,
    rules,
    ruleSet,
    editRules,
    tryRules,
    publishRules,
    mailbox,
    journal,
    objectHistory,
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

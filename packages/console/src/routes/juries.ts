import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseCalendarSearch, parseSessionsSearch } from '../features/jury/model/sessions-search.ts';
import { parseSittingSearch } from '../features/sitting/model/sitting-search.ts';
import { withWords } from '../i18n/with-words.ts';
import { root } from './root.ts';

/** What every page of juries says. */
const JURY_WORDS = [
  'form',
  'certification',
  'directory',
  'directoryRefusals',
  'jury',
  'jurySession',
  'juryRefusals',
] as const;

const juries = createRoute({
  getParentRoute: () => root,
  path: '/jurys',
  validateSearch: parseSessionsSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/jury/pages/sessions-page.tsx'), ...JURY_WORDS),
    'SessionsPage',
  ),
});

const juryCalendar = createRoute({
  getParentRoute: () => root,
  path: '/jurys/calendrier',
  validateSearch: parseCalendarSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/jury/pages/calendar-page.tsx'), ...JURY_WORDS),
    'CalendarPage',
  ),
});

const juryPlan = createRoute({
  getParentRoute: () => root,
  path: '/jurys/nouveau',
  component: lazyRouteComponent(
    withWords(() => import('../features/jury/pages/plan-page.tsx'), ...JURY_WORDS, 'identity'),
    'PlanPage',
  ),
});

const jury = createRoute({
  getParentRoute: () => root,
  path: '/jurys/$id',
  component: lazyRouteComponent(
    withWords(() => import('../features/jury/pages/session-page.tsx'), ...JURY_WORDS, 'minutes', 'certification'),
    'SessionPage',
  ),
});

const mySessions = createRoute({
  getParentRoute: () => root,
  path: '/mes-sessions',
  component: lazyRouteComponent(
    withWords(
      () => import('../features/delegation/pages/my-sessions-page.tsx'),
      ...JURY_WORDS,
      'sitting',
      'delegation',
    ),
    'MySessionsPage',
  ),
});

const mySession = createRoute({
  getParentRoute: () => root,
  path: '/mes-sessions/$id',
  component: lazyRouteComponent(
    withWords(
      () => import('../features/delegation/pages/my-session-page.tsx'),
      ...JURY_WORDS,
      'sitting',
      'delegation',
      'minutes',
    ),
    'MySessionPage',
  ),
});

const convocation = createRoute({
  getParentRoute: () => root,
  path: '/convocation',
  component: lazyRouteComponent(
    withWords(
      () => import('../features/delegation/pages/convocation-page.tsx'),
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
    withWords(
      () => import('../features/sitting/pages/sitting-page.tsx'),
      ...JURY_WORDS,
      'sitting',
      'minutes',
      'certification',
    ),
    'SittingPage',
  ),
});

/** Juries for those who organise them, and for those who sit. */
export const juryRoutes = [juries, juryCalendar, juryPlan, jury, mySessions, mySession, convocation, sitting] as const;

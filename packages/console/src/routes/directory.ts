import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseOrganisationsSearch, parsePersonsSearch } from '../features/directory/model/directory-search.ts';
import { withWords } from '../i18n/with-words.ts';
import { root } from './root.ts';

/** What every page of organisations and people says. */
const DIRECTORY_WORDS = ['form', 'identity', 'directory', 'people', 'directoryRefusals'] as const;

const organisations = createRoute({
  getParentRoute: () => root,
  path: '/organisations',
  validateSearch: parseOrganisationsSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/directory/pages/organisations-page.tsx'), ...DIRECTORY_WORDS),
    'OrganisationsPage',
  ),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id',
  component: lazyRouteComponent(
    withWords(() => import('../features/directory/pages/organisation-page.tsx'), ...DIRECTORY_WORDS),
    'OrganisationPage',
  ),
});

const persons = createRoute({
  getParentRoute: () => root,
  path: '/personnes',
  validateSearch: parsePersonsSearch,
  component: lazyRouteComponent(
    withWords(() => import('../features/directory/pages/persons-page.tsx'), ...DIRECTORY_WORDS),
    'PersonsPage',
  ),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/personnes/$id',
  component: lazyRouteComponent(
    withWords(() => import('../features/directory/pages/person-page.tsx'), ...DIRECTORY_WORDS),
    'PersonPage',
  ),
});

const peopleImport = createRoute({
  getParentRoute: () => root,
  path: '/personnes/import',
  component: lazyRouteComponent(
    withWords(() => import('../features/directory/pages/import-page.tsx'), ...DIRECTORY_WORDS, 'peopleImport'),
    'ImportPage',
  ),
});

/** Organisations and people. */
export const directoryRoutes = [organisations, organisation, persons, person, peopleImport] as const;

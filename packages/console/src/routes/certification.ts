import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { parseCatalogueSearch } from '../features/certification/model/catalogue-search.ts';
import { withWords } from '../i18n/with-words.ts';
import { root } from './root.ts';

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
  component: lazyRouteComponent(() => import('../features/certification/pages/catalogue-page.tsx'), 'CataloguePage'),
});

const certification = createRoute({
  getParentRoute: () => root,
  path: '/certifications/$rncpCode',
  component: lazyRouteComponent(
    withWords(() => import('../features/certification/pages/certification-page.tsx'), 'certification'),
    'CertificationPage',
  ),
});

const nomenclature = createRoute({
  getParentRoute: () => root,
  path: '/nomenclatures/$nomenclature/$code',
  component: lazyRouteComponent(
    () => import('../features/nomenclature/pages/nomenclature-page.tsx'),
    'NomenclaturePage',
  ),
});

/** The catalogue, its certifications and their nomenclatures. */
export const certificationRoutes = [home, catalogue, certification, nomenclature] as const;

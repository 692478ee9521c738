import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../i18n/with-words.ts';
import { root } from './root.ts';

const rules = createRoute({
  getParentRoute: () => root,
  path: '/regles',
  component: lazyRouteComponent(
    withWords(() => import('../features/rules/pages/rules-page.tsx'), 'form', 'rules'),
    'RulesPage',
  ),
});

const ruleSet = createRoute({
  getParentRoute: () => root,
  path: '/regles/$id',
  component: lazyRouteComponent(
    withWords(() => import('../features/rules/pages/rule-set-page.tsx'), 'form', 'rules'),
    'RuleSetPage',
  ),
});

const editRules = createRoute({
  getParentRoute: () => root,
  path: '/regles/$id/modifier',
  component: lazyRouteComponent(
    withWords(() => import('../features/rules/pages/edit-rules-page.tsx'), 'form', 'rules'),
    'EditRulesPage',
  ),
});

const tryRules = createRoute({
  getParentRoute: () => root,
  path: '/regles/$id/essai',
  component: lazyRouteComponent(
    withWords(() => import('../features/rules/pages/trial-page.tsx'), 'form', 'rules'),
    'TrialPage',
  ),
});

const publishRules = createRoute({
  getParentRoute: () => root,
  path: '/regles/$id/publier',
  component: lazyRouteComponent(
    withWords(() => import('../features/rules/pages/publish-rules-page.tsx'), 'form', 'rules'),
    'PublishRulesPage',
  ),
});

/** The rules of juries. */
export const ruleRoutes = [rules, ruleSet, editRules, tryRules, publishRules] as const;

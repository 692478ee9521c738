import { ACCESS_ROUTES, type AccessRouteCode, type Nomenclature } from '@delibere/shared';
import type { AccessRoute, Block, CodeLabel, Fiche } from './fiche.ts';

export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** A fiche being read: same fields, still writable; routes are kept by code until all six are known. */
export interface FicheDraft extends Draft<Omit<Fiche, 'classifications' | 'accessRoutes' | 'blocks' | 'active'>> {
  active: boolean | null;
  classifications: Record<Nomenclature, CodeLabel[]>;
  accessRoutes: Record<AccessRouteCode, Draft<AccessRoute>>;
  blocks: Draft<Block>[];
}

function newRoute(route: AccessRouteCode): Draft<AccessRoute> {
  return { route, open: null, deduced: false, juryComposition: null, modifiedOn: null };
}

/** The six routes, none of them said open or closed. */
function newRoutes(): Record<AccessRouteCode, Draft<AccessRoute>> {
  return {
    STUDENT: newRoute('STUDENT'),
    APPRENTICESHIP: newRoute('APPRENTICESHIP'),
    CONTINUING_TRAINING: newRoute('CONTINUING_TRAINING'),
    PROFESSIONALISATION_CONTRACT: newRoute('PROFESSIONALISATION_CONTRACT'),
    INDIVIDUAL: newRoute('INDIVIDUAL'),
    EXPERIENCE: newRoute('EXPERIENCE'),
  };
}

/** A fiche of which nothing is known yet. */
export function newFiche(): FicheDraft {
  return {
    code: '',
    register: 'RNCP',
    externalId: null,
    title: '',
    abbreviation: null,
    kind: null,
    state: null,
    active: null,
    registrationType: null,
    level: null,
    decisionDate: null,
    registrationYears: null,
    effectDate: null,
    publicationDate: null,
    lastJournalDate: null,
    registrationEnd: null,
    deliveryDeadline: null,
    activitiesText: null,
    activities: [],
    capabilitiesText: null,
    capabilities: [],
    sectorsText: null,
    jobTypesText: null,
    jobTypes: [],
    objectives: null,
    regulations: null,
    trainingPrerequisites: null,
    validationPrerequisites: null,
    descriptionUrl: null,
    masteryLevel: null,
    partialValidation: null,
    partialValidationScope: null,
    validityDuration: null,
    renewalTerms: null,
    classifications: { NSF: [], ROME: [], FORMACODE: [], CCN: [], IDCC: [] },
    certifiers: [],
    hasPartners: null,
    habilitations: [],
    blocks: [],
    accessRoutes: newRoutes(),
    legalBasis: [],
    statistics: [],
    promotionYears: [],
    correspondences: [],
    replaces: [],
    replacedBy: [],
    accessibleInNewCaledonia: null,
    accessibleInFrenchPolynesia: null,
    complement: null,
    unparsed: [],
  };
}

/** The routes of a draft in the fiche's own order. */
export function routesOf(draft: FicheDraft): readonly AccessRoute[] {
  return ACCESS_ROUTES.map((route) => draft.accessRoutes[route]);
}

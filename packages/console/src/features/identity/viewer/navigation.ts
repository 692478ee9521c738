import type { NavigationEntry } from '@delibere/shared';
import type { Viewer } from './use-viewer.ts';

/** Where each part of the console is. Which of them somebody is shown, the server says. */
const PATHS: Readonly<Record<NavigationEntry, string>> = {
  CERTIFICATIONS: '/certifications',
  MY_CASES: '/mes-dossiers',
  MY_SESSIONS: '/mes-sessions',
  JURIES: '/jurys',
  ORGANISATIONS: '/organisations',
  PEOPLE: '/personnes',
  RULES: '/regles',
  ACCESS: '/acces',
  AUDIT: '/journal',
  ACCOUNT: '/mon-compte',
};
/** What is open to anybody. */
const PUBLIC: ReadonlySet<NavigationEntry> = new Set(['CERTIFICATIONS']);
/** Pages of everybody who signed in, beside the parts. */
const OWN_PAGES: readonly string[] = ['/bienvenue', '/second-facteur', '/connexion/code', '/seances'];

/** The history of one object is open to more people than the whole trail: the server says to whom, as it is asked. */
const HISTORY = '/journal/';

/** Where a part of the console is. */
export function pathOf(entry: NavigationEntry): string {
  return PATHS[entry];
}

/** The parts somebody can go to now: none while a second factor is awaited. */
export function openTo(viewer: Pick<Viewer, 'navigation' | 'secondFactor'>): readonly NavigationEntry[] {
  const isAwaited = viewer.secondFactor === 'TO_ENROL' || viewer.secondFactor === 'TO_VERIFY';
  return isAwaited ? [] : viewer.navigation;
}

/** What a page asks of its reader: nothing, to have signed in, or to be shown a part of the console. */
export type Door = 'PUBLIC' | 'SIGNED_IN' | NavigationEntry;

/** What the page at a path asks of its reader. */
export function doorOf(path: string): Door {
  if (path.startsWith(HISTORY) || OWN_PAGES.some((own) => isWithin(path, own))) return 'SIGNED_IN';
  const found = Object.entries(PATHS).find(([, root]) => isWithin(path, root))?.[0] as NavigationEntry | undefined;
  return found === undefined || PUBLIC.has(found) ? 'PUBLIC' : found;
}

/**
 * Where somebody is led who may not see a page: mails lead to a session as organisers see it, and those who sit have a
 * page of their own. Undefined where there is nowhere else.
 */
export function insteadOf(path: string, navigation: readonly NavigationEntry[]): string | undefined {
  if (!navigation.includes('MY_SESSIONS')) return undefined;
  return isWithin(path, PATHS.JURIES) ? path.replace(PATHS.JURIES, PATHS.MY_SESSIONS) : undefined;
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}/`);
}

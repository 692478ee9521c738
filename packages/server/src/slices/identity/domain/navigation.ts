import { NAVIGATION_ENTRIES, type NavigationEntry, type Permission } from '@delibere/shared';
import { mayEver, type Rights } from '../../../kernel/authorisation/rights.ts';
import type { Viewer } from '../../../kernel/authorisation/viewer.ts';

/** What opens each part of the console; nothing has to where it is public, or one's own. */
const OPENED_BY: Readonly<Record<Exclude<NavigationEntry, 'MY_CASES'>, Permission | null>> = {
  CERTIFICATIONS: null,
  MY_SESSIONS: 'convocation.answer',
  JURIES: 'session.read',
  ORGANISATIONS: 'organisation.read',
  PEOPLE: 'person.read',
  RULES: 'ruleSet.read',
  ACCESS: 'grant.read',
  AUDIT: 'audit.read',
  ACCOUNT: null,
};

/** A part of the console that lists others is of no use to those who see only themselves there. */
const OF_OTHERS: ReadonlySet<NavigationEntry> = new Set(['PEOPLE']);

/** Somebody who comes for one case is shown that case, and nothing else. */
const OF_ONE_CASE: readonly NavigationEntry[] = ['MY_CASES', 'ACCOUNT'];

/** The parts of the console that are of use to somebody, in the order they are shown. A program has no use for any. */
export function navigationOf(rights: Rights, viewer: Pick<Viewer, 'accountId' | 'grants'>): readonly NavigationEntry[] {
  if (viewer.accountId === null) return [];
  const grants = viewer.grants.filter(({ scope }) => scope?.kind !== 'CASE');
  const hasCase = grants.length < viewer.grants.length;
  if (hasCase && grants.length === 0) return OF_ONE_CASE;
  return NAVIGATION_ENTRIES.filter((entry) => {
    if (entry === 'MY_CASES') return hasCase;
    // Who only sits has a list of their own; that of juries is for those who organise or oversee them.
    if (entry === 'JURIES') return mayEver(rights, notSeated(rights, { grants }), 'session.read');
    const permission = OPENED_BY[entry];
    if (permission === null) return true;
    if (!OF_OTHERS.has(entry)) return mayEver(rights, { grants }, permission);
    return grants.some(({ role }) => (rights[permission][role] ?? 'OWN') !== 'OWN');
  });
}

function notSeated(rights: Rights, { grants }: Pick<Viewer, 'grants'>): Pick<Viewer, 'grants'> {
  return { grants: grants.filter(({ role }) => rights['convocation.answer'][role] === undefined) };
}

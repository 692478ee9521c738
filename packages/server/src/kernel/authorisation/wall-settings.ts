import type { ScopeKind } from '@delibere/shared';
import type { Viewer } from './viewer.ts';

/** Names of the settings that row-level policies read. */
export type WallSettings = Readonly<
  Record<
    | 'delibere.account'
    | 'delibere.cases'
    | 'delibere.centres'
    | 'delibere.national'
    | 'delibere.person'
    | 'delibere.scopes',
    string
  >
>;

/** What a program of the server's own sees: everything. */
export const SYSTEM_SETTINGS: WallSettings = {
  'delibere.account': '',
  'delibere.cases': '',
  'delibere.centres': '',
  'delibere.national': 'on',
  'delibere.person': '',
  'delibere.scopes': '',
};

/**
 * What PostgreSQL is told of a viewer: their account, whether they see the whole country, their person, and their scopes
 * by id, each kind apart: whoever acts for a chamber in juries is not the exam centre it is.
 */
export function wallSettings({
  accountId,
  personId,
  grants,
}: Pick<Viewer, 'accountId' | 'personId' | 'grants'>): WallSettings {
  const scopes = (kind: ScopeKind): string =>
    [...new Set(grants.flatMap(({ scope }) => (scope?.kind === kind ? [scope.id] : [])))].join(',');
  return {
    'delibere.account': accountId ?? '',
    'delibere.cases': scopes('CASE'),
    'delibere.centres': scopes('EXAM_CENTRE'),
    'delibere.national': grants.some(({ scope }) => scope === null) ? 'on' : '',
    'delibere.person': personId ?? '',
    'delibere.scopes': scopes('ORGANISATION'),
  };
}

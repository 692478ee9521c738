import type { Viewer } from './viewer.ts';

/** Names of the settings that row-level policies read. */
export type WallSettings = Readonly<
  Record<'delibere.account' | 'delibere.cases' | 'delibere.national' | 'delibere.person' | 'delibere.scopes', string>
>;

/** What a program of the server's own sees: everything. */
export const SYSTEM_SETTINGS: WallSettings = {
  'delibere.account': '',
  'delibere.cases': '',
  'delibere.national': 'on',
  'delibere.person': '',
  'delibere.scopes': '',
};

/** What PostgreSQL is told of a viewer: their account, whether they see the whole country, their person, and their scopes by id, cases apart. */
export function wallSettings({
  accountId,
  personId,
  grants,
}: Pick<Viewer, 'accountId' | 'personId' | 'grants'>): WallSettings {
  const scopes = grants.flatMap(({ scope }) => (scope === null || scope.kind === 'CASE' ? [] : [scope.id]));
  const cases = grants.flatMap(({ scope }) => (scope?.kind === 'CASE' ? [scope.id] : []));
  return {
    'delibere.account': accountId ?? '',
    'delibere.cases': [...new Set(cases)].join(','),
    'delibere.national': grants.some(({ scope }) => scope === null) ? 'on' : '',
    'delibere.person': personId ?? '',
    'delibere.scopes': [...new Set(scopes)].join(','),
  };
}

import type { OrganisationAction, OrganisationKind, PersonAction } from '@delibere/shared';
import { ORGANISATION_RULES } from './organisation-rules.ts';

/** What may be done to an organisation. @param mayWrite whether the caller may change it */
export function organisationActions(
  { kind, closedOn }: { readonly kind: OrganisationKind; readonly closedOn: string | null },
  mayWrite: boolean,
): readonly OrganisationAction[] {
  if (!mayWrite) return [];
  const { territory, representative } = ORGANISATION_RULES[kind];
  return [
    'CHANGE',
    closedOn === null ? 'CLOSE' : 'REOPEN',
    ...(territory ? (['SET_TERRITORY'] as const) : []),
    ...(representative ? (['GIVE_REPRESENTATIVITY', 'END_REPRESENTATIVITY'] as const) : []),
  ];
}

/** What may be done to somebody's entry; nothing once it is erased. @param may which of it the caller may change */
export function personActions(
  { erasedAt }: { readonly erasedAt: string | null },
  may: { readonly writePerson: boolean; readonly writeMandates: boolean },
): readonly PersonAction[] {
  if (erasedAt !== null) return [];
  return [
    ...(may.writePerson ? (['RECTIFY', 'CHANGE_CONTACT', 'ADD_AFFILIATION', 'END_AFFILIATION'] as const) : []),
    ...(may.writeMandates ? (['GIVE_MANDATE', 'END_MANDATE'] as const) : []),
  ];
}

import type { DirectoryAction, OrganisationAction, OrganisationKind, Permission, PersonAction } from '@delibere/shared';
import { ORGANISATION_RULES } from './organisation-rules.ts';

/** What may be done to an organisation. @param may which of it the caller may do */
export function organisationActions(
  { kind, closedOn }: { readonly kind: OrganisationKind; readonly closedOn: string | null },
  may: { readonly write: boolean; readonly readHistory: boolean },
): readonly OrganisationAction[] {
  const { territory, representative } = ORGANISATION_RULES[kind];
  return [
    ...(may.write ? (['CHANGE', closedOn === null ? 'CLOSE' : 'REOPEN'] as const) : []),
    ...(may.write && territory ? (['SET_TERRITORY'] as const) : []),
    ...(may.write && representative ? (['GIVE_REPRESENTATIVITY', 'END_REPRESENTATIVITY'] as const) : []),
    ...(may.readHistory ? (['READ_HISTORY'] as const) : []),
  ];
}

/** What may be done to somebody's entry; nothing but to read its history once it is erased. @param may which of it the caller may do */
export function personActions(
  { erasedAt }: { readonly erasedAt: string | null },
  may: {
    readonly writePerson: boolean;
    readonly writeMandates: boolean;
    readonly export: boolean;
    readonly erase: boolean;
    readonly readHistory: boolean;
  },
): readonly PersonAction[] {
  const kept = erasedAt === null;
  return [
    ...(kept && may.writePerson ? (['RECTIFY', 'CHANGE_CONTACT', 'ADD_AFFILIATION', 'END_AFFILIATION'] as const) : []),
    ...(kept && may.writeMandates ? (['GIVE_MANDATE', 'END_MANDATE'] as const) : []),
    ...(kept && may.export ? (['EXPORT'] as const) : []),
    ...(kept && may.erase ? (['ERASE'] as const) : []),
    ...(may.readHistory ? (['READ_HISTORY'] as const) : []),
  ];
}

const BEGUN_BY: readonly (readonly [DirectoryAction, Permission])[] = [
  ['CREATE_ORGANISATION', 'organisation.write'],
  ['CREATE_PERSON', 'person.write'],
  ['IMPORT_PERSONS', 'person.import'],
];

/** What may be begun in the directory. @param mayEver whether the caller may do something at all, to whatever it is */
export function directoryActions(mayEver: (permission: Permission) => boolean): readonly DirectoryAction[] {
  return BEGUN_BY.flatMap(([action, permission]) => (mayEver(permission) ? [action] : []));
}

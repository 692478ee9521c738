/** What people act for. */
export const ORGANISATION_KINDS = [
  'BRANCH',
  'CPNE',
  'EXAM_CENTRE',
  'COMPANY',
  'TRAINING_PROVIDER',
  'UNION',
  'EMPLOYER_ORGANISATION',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** The two sides of a joint body. */
export const COLLEGES = ['EMPLOYERS', 'UNIONS'] as const;
export type College = (typeof COLLEGES)[number];

/** What may be done to an organisation by somebody who may. */
export const ORGANISATION_ACTIONS = [
  'CHANGE',
  'CLOSE',
  'REOPEN',
  'SET_TERRITORY',
  'GIVE_REPRESENTATIVITY',
  'END_REPRESENTATIVITY',
  'READ_HISTORY',
] as const;
export type OrganisationAction = (typeof ORGANISATION_ACTIONS)[number];

/** What may be done to somebody's entry by somebody who may. */
export const PERSON_ACTIONS = [
  'RECTIFY',
  'CHANGE_CONTACT',
  'ADD_AFFILIATION',
  'END_AFFILIATION',
  'GIVE_MANDATE',
  'END_MANDATE',
  'EXPORT',
  'ERASE',
  'READ_HISTORY',
] as const;
export type PersonAction = (typeof PERSON_ACTIONS)[number];

/** What may be begun in the directory by somebody who may. */
export const DIRECTORY_ACTIONS = ['CREATE_ORGANISATION', 'CREATE_PERSON', 'IMPORT_PERSONS'] as const;
export type DirectoryAction = (typeof DIRECTORY_ACTIONS)[number];

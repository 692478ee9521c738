/** The two national registers: RNCP (qualifications) and RS (the specific register). */
export const REGISTERS = ['RNCP', 'RS'] as const;
export type Register = (typeof REGISTERS)[number];

/** State of a fiche in the register's workflow; whether it is in force is `active`, not this. */
export const FICHE_STATES = ['PUBLISHED', 'ARCHIVED', 'CHANGES_PENDING', 'CHANGES_PENDING_MINISTRY'] as const;
export type FicheState = (typeof FICHE_STATES)[number];

/** Registered by right (State diplomas) or on request (CQP, private titles). */
export const REGISTRATION_TYPES = ['BY_RIGHT', 'ON_REQUEST'] as const;
export type RegistrationType = (typeof REGISTRATION_TYPES)[number];

/** The six ways to a certification, in the order the fiche lists them. */
export const ACCESS_ROUTES = [
  'STUDENT',
  'APPRENTICESHIP',
  'CONTINUING_TRAINING',
  'PROFESSIONALISATION_CONTRACT',
  'INDIVIDUAL',
  'EXPERIENCE',
] as const;
export type AccessRouteCode = (typeof ACCESS_ROUTES)[number];

/** What a partner may do for a certification: train, organise the assessments, or both. */
export const HABILITATIONS = ['TRAIN', 'ORGANISE', 'TRAIN_AND_ORGANISE'] as const;
export type HabilitationKind = (typeof HABILITATIONS)[number];

/** An inactive habilitation follows its fiche; a withdrawn one was taken back. */
export const HABILITATION_STATES = ['ACTIVE', 'INACTIVE', 'WITHDRAWN'] as const;
export type HabilitationState = (typeof HABILITATION_STATES)[number];

/** Which part of the legal basis a text belongs to. */
export const LEGAL_BASES = ['GENERAL', 'CREATION', 'OTHER'] as const;
export type LegalBasisKind = (typeof LEGAL_BASES)[number];

/** The nomenclatures a certification is classified in. CCN numbers are brochure numbers, not IDCC. */
export const NOMENCLATURES = ['NSF', 'ROME', 'FORMACODE', 'CCN', 'IDCC'] as const;
export type Nomenclature = (typeof NOMENCLATURES)[number];

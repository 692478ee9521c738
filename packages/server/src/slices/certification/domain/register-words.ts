import type { FicheState, HabilitationKind, HabilitationState, RegistrationType } from '@delibere/shared';

/** The closed lists of words the register uses, with what each means. */
export const STATES: Readonly<Record<string, FicheState>> = {
  Publiée: 'PUBLISHED',
  'Dépubliée/Archivée': 'ARCHIVED',
  'Modifications à valider': 'CHANGES_PENDING',
  'Modifications à valider par le ministère': 'CHANGES_PENDING_MINISTRY',
};
export const REGISTRATION_TYPES: Readonly<Record<string, RegistrationType>> = {
  'Enregistrement de droit': 'BY_RIGHT',
  'Enregistrement sur demande': 'ON_REQUEST',
};
export const HABILITATION_KINDS: Readonly<Record<string, HabilitationKind>> = {
  HABILITATION_FORMER: 'TRAIN',
  HABILITATION_ORGANISER: 'ORGANISE',
  HABILITATION_ORGA_FORM: 'TRAIN_AND_ORGANISE',
};
export const HABILITATION_STATES: Readonly<Record<string, HabilitationState>> = {
  Actif: 'ACTIVE',
  Inactif: 'INACTIVE',
  Supprimé: 'WITHDRAWN',
};
export const ACTIVITY: Readonly<Record<string, boolean>> = { Actif: true, Inactif: false };

/** Why a mutation can do nothing: stable codes, whose words are the reader's. */
export const REFUSAL_CODES = [
  /** Part of the input is wrong; its problems say which. */
  'INPUT_INVALID',
  /** There is no such thing, or none that the caller may see. */
  'NOT_FOUND',
  /** Somebody changed it meanwhile; `version` is what it is now. */
  'VERSION_CONFLICT',
  /** This gesture's key was used for another one. */
  'IDEMPOTENCY_KEY_REUSED',
  /** Nothing of it would change. */
  'NOTHING_TO_CHANGE',
  /** Another organisation of this kind has this SIRET. */
  'SIRET_TAKEN',
  /** Another organisation of this kind, without a SIRET either, has this name. */
  'NAME_TAKEN',
  /** An organisation would be above itself. */
  'PARENT_CYCLE',
  /** An organisation of this kind has no such thing; `kind` is what it is. */
  'WRONG_KIND',
  /** It is closed since the day `closedOn`. */
  'ORGANISATION_CLOSED',
  /** Mandates, representativity or organisations below it go on after that day; facts count them. */
  'STILL_IN_USE',
  /** It is representative of that branch already during a part of that period. */
  'REPRESENTATIVITY_OVERLAPS',
  /** They belong to that organisation already during a part of that period. */
  'AFFILIATION_OVERLAPS',
  /** They hold that mandate already during a part of that period. */
  'MANDATE_OVERLAPS',
  /** It ended by that day already; `to` is when. */
  'ALREADY_ENDED',
  /** What is kept about this person was erased. */
  'PERSON_ERASED',
  /** The file, or what it would change, is not what was shown. */
  'PREVIEW_STALE',
  /** The file, or lines of it, have problems; `problems` counts them. */
  'IMPORT_HAS_PROBLEMS',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

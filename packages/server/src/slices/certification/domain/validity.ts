import type { Fiche, IsoDate } from './fiche.ts';

/** What a fiche says of the time it is registered for. */
export type Registration = Pick<
  Fiche,
  'active' | 'decisionDate' | 'effectDate' | 'publicationDate' | 'registrationEnd'
>;

/**
 * First day of the registration: the day it took effect, else of the decision (on request), else of the publication
 * (by right); null when the fiche gives none.
 */
export function registrationStart(registration: Registration): IsoDate | null {
  return registration.effectDate ?? registration.decisionDate ?? registration.publicationDate;
}

/**
 * Whether people may be enrolled on a day: from the first to the last day of the registration, both included (Code du
 * travail, L6113-5 and L6113-9). `active` is what the register says as of `today`: an inactive fiche whose end is past
 * took enrolments until then; one whose end is not past, or not said, was withdrawn on a day nobody told, so that no
 * day is safe.
 */
export function acceptsEnrolments(registration: Registration, on: IsoDate, today: IsoDate): boolean {
  const start = registrationStart(registration);
  const end = registration.registrationEnd;
  if (start !== null && on < start) return false;
  if (end === null) return registration.active;
  return on <= end && (registration.active || end < today);
}

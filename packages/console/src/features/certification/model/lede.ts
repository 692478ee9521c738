export interface LedeFacts {
  readonly acceptsEnrolments: boolean;
  readonly registrationEnd?: string | null;
  readonly deliveryDeadline?: string | null;
}

export type LedeKey =
  | 'openUntil'
  | 'openNoEnd'
  | 'closedBeforeEnd'
  | 'closedNoEnd'
  | 'expired'
  | 'deliveryUntil'
  | 'deliveryOver'
  | 'deliveryUnknown';

/**
 * Which sentences open the page of a certification: the state it is in, then what comes next.
 * Whether it takes enrolments is the server's answer; dates only choose the words.
 */
export function ledeOf(facts: LedeFacts, today: string): readonly LedeKey[] {
  const { acceptsEnrolments, registrationEnd, deliveryDeadline } = facts;
  const delivery: LedeKey = !deliveryDeadline
    ? 'deliveryUnknown'
    : deliveryDeadline >= today
      ? 'deliveryUntil'
      : 'deliveryOver';
  if (acceptsEnrolments) return [registrationEnd ? 'openUntil' : 'openNoEnd'];
  if (!registrationEnd) return ['closedNoEnd', delivery];
  return [registrationEnd < today ? 'expired' : 'closedBeforeEnd', delivery];
}

import type { Majority } from '@delibere/shared';

/**
 * Where "for" stands: it has the majority; it is level and one voice would settle it; it is not behind, yet short of
 * what the rule asks; it is behind; nothing was expressed.
 */
export type Standing = 'REACHED' | 'LEVEL' | 'SHORT' | 'BEHIND' | 'EMPTY';

interface Voices {
  readonly for: number;
  readonly against: number;
  /** Voices of all the voters present, whether they voted or not. */
  readonly present: number;
}

function suffices({ for: yes, against, present }: Voices, majority: Majority): boolean {
  switch (majority.kind) {
    case 'SIMPLE':
      return true;
    case 'ABSOLUTE':
      return 2 * yes > present;
    case 'THRESHOLD': {
      const base = majority.of === 'EXPRESSED' ? yes + against : present;
      return yes * majority.denominator >= base * majority.numerator;
    }
  }
}

/** A president's voice settles half against half; it never makes two thirds, nor half of those present with abstentions. */
function canBeSettled({ for: yes, present }: Voices, majority: Majority): boolean {
  return majority.kind === 'SIMPLE' || (majority.kind === 'ABSOLUTE' && 2 * yes === present);
}

/**
 * Compares the voices expressed. Abstentions count for nothing, and a voter who abstains is as one who stays silent.
 * Whatever the majority asked, "for" reaches it only with more voices than "against": no fraction makes a tie pass.
 */
export function standingOf(voices: Voices, majority: Majority): Standing {
  const { for: yes, against } = voices;
  if (yes + against === 0) return 'EMPTY';
  if (yes < against) return 'BEHIND';
  if (yes === against) return canBeSettled(voices, majority) ? 'LEVEL' : 'SHORT';
  return suffices(voices, majority) ? 'REACHED' : 'SHORT';
}

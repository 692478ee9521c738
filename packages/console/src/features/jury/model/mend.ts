import type { College } from '@delibere/shared';
import type { SeatView } from './seat.ts';

/** A gesture that mends a finding. */
export type Mend =
  | { readonly kind: 'ADD'; readonly college: College; readonly organisation: string | null }
  | { readonly kind: 'VOTE'; readonly seat: SeatView; readonly voting: boolean }
  | { readonly kind: 'DESIGNATE' | 'REMOVE' | 'PRESIDENT' | 'SUBSTITUTE' | 'TEMP_WORK'; readonly seat: SeatView }
  /** Their page in the directory is where it is mended. */
  | { readonly kind: 'PERSON'; readonly seat: SeatView }
  | { readonly kind: 'CHANGE_SESSION' | 'TELL_REGIONAL_COMMITTEE' | 'ASK' };

/** What is read of a finding to mend it. */
export interface Mendable {
  readonly remedy: string;
  readonly seats: readonly string[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** No finding shows more buttons than a hand can choose from. */
const MOST = 3;

const isCollege = (text: string | undefined): text is College => text === 'EMPLOYERS' || text === 'UNIONS';

/** The side that lacks somebody: the one the finding names, else the one with fewer of what it counts. */
function lacking(facts: ReadonlyMap<string, string>, seats: readonly SeatView[]): College {
  const named = facts.get('college');
  if (isCollege(named)) return named;
  const count = (college: College, fact: string): number =>
    Number(facts.get(fact) ?? seats.filter((seat) => seat.college === college && seat.voting).length);
  return count('EMPLOYERS', 'employers') < count('UNIONS', 'unions') ? 'EMPLOYERS' : 'UNIONS';
}

/** What mends a finding, the surest gesture first; none where people have to be spoken to. */
export function mendsOf(finding: Mendable, all: readonly SeatView[]): readonly Mend[] {
  const facts = new Map(finding.facts.map(({ name, value }) => [name, value]));
  const touched = all.filter(({ id }) => finding.seats.includes(id));
  const organisation = facts.get('organisation') ?? null;
  const each = (kind: 'REMOVE' | 'PERSON' | 'TEMP_WORK' | 'PRESIDENT' | 'SUBSTITUTE', seats: readonly SeatView[]) =>
    seats.slice(0, MOST).map((seat): Mend => ({ kind, seat }));
  const vote = (voting: boolean, seats: readonly SeatView[]) =>
    seats
      .filter((seat) => seat.voting !== voting)
      .slice(0, MOST)
      .map((seat): Mend => ({ kind: 'VOTE', seat, voting }));
  const seated = all.filter(({ person, voting }) => person !== null && voting);
  switch (finding.remedy) {
    case 'SEAT_MEMBER':
    case 'SEAT_VOTER': {
      const college = lacking(facts, all);
      const silent = finding.remedy === 'SEAT_VOTER' ? all.filter((seat) => seat.college === college) : [];
      return [...vote(true, silent).slice(0, 1), { kind: 'ADD', college, organisation: null }];
    }
    case 'UNSEAT_MEMBER':
      return each('REMOVE', touched);
    case 'GIVE_VOTE': {
      const college = facts.get('college');
      return vote(true, touched.length > 0 ? touched : all.filter((seat) => seat.college === college));
    }
    case 'WITHDRAW_VOTE':
      return vote(false, touched);
    case 'NAME_PRESIDENT': {
      const wanted = facts.get('college');
      const fit = seated.filter((seat) => seat.chair !== 'PRESIDENT' && (!wanted || seat.college === wanted));
      return each('PRESIDENT', fit.length > 0 ? fit : seated);
    }
    case 'NAME_SUBSTITUTE':
      return each(
        'SUBSTITUTE',
        seated.filter(({ chair }) => chair === null),
      );
    case 'ASK_DESIGNATION': {
      const vacant = touched.filter(({ person }) => person === null);
      if (vacant.length > 0) return vacant.slice(0, MOST).map((seat) => ({ kind: 'DESIGNATE', seat }));
      return [
        ...(organisation && touched.length === 0 ? [{ kind: 'ADD', college: 'UNIONS', organisation } as const] : []),
        { kind: 'ASK' },
      ];
    }
    case 'RENEW_MANDATE':
      return each(
        'PERSON',
        touched.filter(({ person }) => person !== null),
      );
    case 'MARK_TEMP_WORK':
      return each('TEMP_WORK', touched);
    case 'CHOOSE_RULE_SET':
    case 'MOVE_SESSION_LATER':
    case 'MOVE_SESSION_EARLIER':
      return [{ kind: 'CHANGE_SESSION' }];
    case 'TELL_REGIONAL_COMMITTEE':
      return [{ kind: 'TELL_REGIONAL_COMMITTEE' }];
    default:
      return [];
  }
}

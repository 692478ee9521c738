import type { Finding } from '@delibere/shared';
import { addDays, daysBetween, type IsoDate, within } from '../days.ts';
import type { Mandate, Seat, SeatedPerson } from './composition.ts';
import { ofCollege, type Scene } from './looked-at.ts';

/** Notice an employee owes the employer for leave, in calendar days (CCN métallurgie, 37.1). */
const LEAVE_NOTICE = 8;

/** A mandate that ends within as many days after the session may be over if it is put off [D]. */
const SOON = 30;

interface Held {
  readonly seat: Seat;
  readonly person: SeatedPerson;
}

function held(seats: readonly Seat[]): readonly Held[] {
  return seats.flatMap((seat) => (seat.person === null ? [] : [{ seat, person: seat.person }]));
}

const inForce = ({ from, to }: Mandate, on: IsoDate): boolean => within(on, from, to);

/** Later than any day a mandate ends on. */
const NO_END = '9999-12-31';

/** The day the last of some mandates ends. */
function lastDay(mandates: readonly Mandate[]): IsoDate {
  const ends = mandates.map(({ to }) => to ?? NO_END);
  return ends.toSorted().at(-1) ?? NO_END;
}

function checkMandate({ composition, on, find }: Scene, { seat, person }: Held): readonly Finding[] {
  const { sessionOn } = composition;
  const own = person.mandates.filter(
    ({ organisation, college }) => organisation === seat.organisation && college === seat.college,
  );
  const valid = own.filter((mandate) => inForce(mandate, sessionOn));
  if (valid.length === 0) {
    const today = lastDay(own.filter((mandate) => inForce(mandate, on)));
    return today < sessionOn
      ? [find('MANDATE_ENDS_BEFORE_SESSION', [seat], { person: person.id, endsOn: today })]
      : [find('MANDATE_NOT_IN_FORCE', [seat], { person: person.id, sessionOn })];
  }
  const fitting = valid.filter(({ tempWork }) => tempWork === seat.tempWork);
  if (fitting.length === 0) return [find('TEMP_WORK_FLAG_MISSING', [seat], { person: person.id })];
  const endsOn = lastDay(fitting);
  if (endsOn > addDays(sessionOn, SOON)) return [];
  return [find('MANDATE_ENDS_SOON', [seat], { person: person.id, endsOn })];
}

/** Union members are employees: they ask their employer for leave, with the convocation as proof. */
function checkLeave({ composition, moment, on, sitting, find }: Scene): readonly Finding[] {
  if (moment === 'OPENING') return [];
  return held(ofCollege('UNIONS', sitting)).flatMap(({ seat, person }) => {
    const days = daysBetween(seat.convokedOn ?? on, composition.sessionOn);
    const facts = { person: person.id, days, required: LEAVE_NOTICE };
    return days < LEAVE_NOTICE ? [find('LEAVE_NOTICE_TOO_SHORT', [seat], facts)] : [];
  });
}

/** A member without an address of e-mail is called by letter: one by one, so that none is forgotten. */
function checkLetters({ moment, sitting, find }: Scene): readonly Finding[] {
  if (moment === 'OPENING') return [];
  return held(sitting.filter(({ letterDue }) => letterDue === true)).map(({ seat, person }) =>
    find('CONVOCATION_BY_POST', [seat], { person: person.id }),
  );
}

/** Who holds each seat, and in what right. */
export function checkMembers(scene: Scene): readonly Finding[] {
  const { rules, sitting, find } = scene;
  const all = held(sitting);
  const vacant = sitting.filter(({ person }) => person === null);
  const unqualified = rules.qualifiedMembers === 'EACH' ? all.filter(({ person }) => !person.qualified) : [];
  const twice = [...Map.groupBy(all, ({ person }) => person.id)].filter(([, seats]) => seats.length > 1);
  const seatsOf = (several: readonly Held[]): readonly Seat[] => several.map(({ seat }) => seat);
  return [
    ...vacant.map((seat) => find('SEAT_VACANT', [seat], { organisation: seat.organisation })),
    ...twice.map(([person, several]) => find('PERSON_IN_TWO_SEATS', seatsOf(several), { person })),
    ...all.flatMap((one) => checkMandate(scene, one)),
    ...unqualified.map(({ seat, person }) => find('MEMBER_NOT_QUALIFIED', [seat], { person: person.id })),
    ...checkLeave(scene),
    ...checkLetters(scene),
  ];
}

import { describe, expect, test } from 'vitest';
import { CHAMBER, SOUND_JURY, seatOf, unionOf, withSeats } from '../../../../../testkit/jury/composition.ts';
import { ACCORD_2019, FICHE_RNCP28245 } from '../rules/shipped.ts';
import type { Composition } from './composition.ts';
import { type Available, suggest } from './suggest.ts';

const free = (person: string, organisation: string, college: Available['college'] = 'UNIONS'): Available => ({
  person,
  organisation,
  college,
});

/** "CODE organisation seat (people)". */
function said(
  composition: Composition,
  available: readonly Available[] = [],
  rules = FICHE_RNCP28245,
): readonly string[] {
  return suggest(composition, rules, available).map(
    ({ code, organisation, seat, people }) => `${code} ${organisation} ${seat ?? '–'} (${people.join(' ')})`,
  );
}

const without = (...ids: readonly string[]): Composition => ({
  ...SOUND_JURY,
  seats: SOUND_JURY.seats.filter(({ id }) => !ids.includes(id)),
});

test('there is nothing to suggest of a jury that stands, whoever is free', () => {
  expect(said(SOUND_JURY, [free('p', 'cfdt'), free('q', CHAMBER, 'EMPLOYERS')])).toEqual([]);
});

describe('what would complete a jury', () => {
  test('a union without a seat is given one of those who are free', () => {
    const composition = without('u1');
    expect(said(composition, [free('p', 'cfdt'), free('q', 'cfdt'), free('r', 'cgt')])).toContain(
      'SEAT_MEMBER cfdt – (p q)',
    );
  });

  test('one that nobody is free of is asked, unless it was', () => {
    const asked = without('u1');
    expect(said(asked)).not.toContain('ASK_DESIGNATION cfdt – ()');
    const organisations = asked.organisations.map((one) =>
      one.id === 'cfdt' ? unionOf('cfdt', { askedOn: null }) : one,
    );
    expect(said({ ...asked, organisations })).toContain('ASK_DESIGNATION cfdt – ()');
  });

  test('a vacant seat is filled by its own organisation', () => {
    const composition = withSeats(SOUND_JURY, { u2: { person: null } });
    expect(said(composition, [free('p', 'cgt'), free('q', 'fo')])).toEqual(['FILL_SEAT cgt u2 (p)']);
  });

  test('a union that sits without a vote is given one', () => {
    const composition = withSeats(SOUND_JURY, { u2: { voting: false } });
    expect(said(composition)).toContain('GIVE_VOTE cgt u2 (person-u2)');
  });

  test('the side that has fewer voters is given one more: a silent member first, then somebody to seat', () => {
    const silent = withSeats(SOUND_JURY, { e4: { voting: false } });
    expect(said(silent, [free('q', CHAMBER, 'EMPLOYERS')])).toEqual([`GIVE_VOTE ${CHAMBER} e4 (person-e4)`]);
    expect(said(without('e4'), [free('q', CHAMBER, 'EMPLOYERS')])).toEqual([`SEAT_VOTER ${CHAMBER} – (q)`]);
  });

  test('no sixth employer is suggested, whoever is free', () => {
    const fifth = seatOf('EMPLOYERS', 5, CHAMBER);
    const unions = [5, 6].map((rank) => seatOf('UNIONS', rank, `u${rank}`));
    const composition = { ...SOUND_JURY, seats: [...SOUND_JURY.seats, fifth, ...unions] };
    expect(said(composition, [free('q', CHAMBER, 'EMPLOYERS')])).toEqual([]);
    expect(said(composition, [free('q', CHAMBER, 'EMPLOYERS')], ACCORD_2019)).toEqual([`SEAT_VOTER ${CHAMBER} – (q)`]);
  });

  test('a second voter of a union is never suggested where one is the most', () => {
    const fifth = seatOf('EMPLOYERS', 5, CHAMBER);
    const composition = { ...SOUND_JURY, seats: [...SOUND_JURY.seats, fifth] };
    expect(said(composition, [free('p', 'cfdt')])).toEqual([]);
  });

  test('a president is named of the side the rule says', () => {
    const composition = { ...SOUND_JURY, president: null };
    expect(said(composition, [], ACCORD_2019)).toEqual([`NAME_PRESIDENT ${CHAMBER} e1 (person-e1)`]);
  });
});

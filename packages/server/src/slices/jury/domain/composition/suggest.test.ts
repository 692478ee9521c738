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
    expect(said(without('e4'), [free('q', 'uimm-loire', 'EMPLOYERS')])).toEqual(['SEAT_VOTER uimm-loire – (q)']);
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

  test('nobody is proposed for a seat that nobody is free for, nor by another organisation or side', () => {
    const vacant = withSeats(SOUND_JURY, { u2: { person: null } });
    expect(said(vacant, [free('q', 'fo'), free('r', 'cgt', 'EMPLOYERS')])).toEqual([]);
  });

  test('what is suggested says of which side it is, and for which seat', () => {
    const composition = without('u1');
    const organisations = composition.organisations.map((one) =>
      one.id === 'cfdt' ? unionOf('cfdt', { askedOn: null }) : one,
    );
    const asked = suggest({ ...composition, organisations }, FICHE_RNCP28245, []);
    expect(asked).toContainEqual({
      code: 'ASK_DESIGNATION',
      college: 'UNIONS',
      organisation: 'cfdt',
      seat: null,
      people: [],
    });
    const seated = suggest(composition, FICHE_RNCP28245, [free('p', 'cfdt')]);
    expect(seated).toEqual([
      { code: 'SEAT_MEMBER', college: 'UNIONS', organisation: 'cfdt', seat: null, people: ['p'] },
    ]);
  });

  test('a union of which one votes already is given no second vote, a vacant seat may get the first', () => {
    const second = seatOf('UNIONS', 5, 'cfdt', { voting: false });
    expect(said({ ...SOUND_JURY, seats: [...SOUND_JURY.seats, second] })).toEqual([]);
    expect(said(withSeats(SOUND_JURY, { u2: { voting: false, person: null } }))).toContain('GIVE_VOTE cgt u2 ()');
  });

  test('where unions may have two voters, one more is suggested of a union that sits, and of no other', () => {
    const { parameters } = FICHE_RNCP28245;
    const composition = without('u4');
    const organisations = composition.organisations.filter(({ id }) => id !== 'cfe-cgc');
    const people = [free('p', 'cfdt'), free('q', 'other'), free('r', 'cgt')];
    const under = (votersPerUnion: number | null, seats = composition.seats): readonly string[] =>
      said({ ...composition, organisations, seats }, people, {
        ...FICHE_RNCP28245,
        parameters: { ...parameters, votersPerUnion },
      });
    expect(under(1)).toEqual([]);
    expect(under(2)).toEqual(['SEAT_VOTER cfdt – (p)', 'SEAT_VOTER cgt – (r)']);
    expect(under(null)).toEqual(['SEAT_VOTER cfdt – (p)', 'SEAT_VOTER cgt – (r)']);
    const employers = [5, 6].map((rank) => seatOf('EMPLOYERS', rank, CHAMBER));
    const twice = [...composition.seats, seatOf('UNIONS', 5, 'cfdt'), ...employers];
    expect(under(2, twice)).toEqual(['SEAT_VOTER cgt – (r)']);
    expect(under(2, [...twice, seatOf('UNIONS', 6, 'cgt', { voting: false })])).toEqual(['SEAT_VOTER cgt – (r)']);
  });

  test('a silent member of temporary work is given no vote: somebody is seated', () => {
    const composition = {
      ...SOUND_JURY,
      seats: [
        ...SOUND_JURY.seats.filter(({ id }) => id !== 'e4'),
        seatOf('EMPLOYERS', 5, 'interim', { tempWork: true, voting: false }),
      ],
    };
    expect(said(composition, [free('q', CHAMBER, 'EMPLOYERS')])).toEqual([`SEAT_VOTER ${CHAMBER} – (q)`]);
  });

  test('whoever presides votes, holds a seat, and is the first of the side', () => {
    const president = (change: Parameters<typeof withSeats>[1], seats = SOUND_JURY.seats): readonly string[] =>
      said(withSeats({ ...SOUND_JURY, seats, president: null }, change), [], ACCORD_2019).filter((one) =>
        one.startsWith('NAME_PRESIDENT'),
      );
    const named = (seat: string): readonly string[] => [`NAME_PRESIDENT ${CHAMBER} ${seat} (person-${seat})`];
    expect(president({ e1: { voting: false } })).toEqual(named('e2'));
    expect(president({ e1: { person: null } })).toEqual(named('e2'));
    expect(president({}, SOUND_JURY.seats.toReversed())).toEqual(named('e1'));
    const none = { voting: false };
    expect(president({ e1: none, e2: none, e3: none, e4: none })).toEqual([]);
  });

  test('a president is named of the side the rule says', () => {
    const composition = { ...SOUND_JURY, president: null };
    expect(said(composition, [], ACCORD_2019)).toEqual([`NAME_PRESIDENT ${CHAMBER} e1 (person-e1)`]);
  });
});

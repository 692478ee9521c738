import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DirectoryWorld, directoryWorld } from '../../../../testkit/directory-world.ts';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';

/** Raw SQL as the server's role: what the second wall lets through, whatever the server would ask. */
let database: TestDatabase;
let server: pg.Pool;
let world: DirectoryWorld;
const ids: Record<string, string> = {};
const id = (name: string): string => ids[name] ?? '';
const named = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map((row) => Object.keys(ids).find((name) => ids[name] === row.id) ?? row.id).sort();

beforeAll(async () => {
  database = await testDatabase();
  server = new pg.Pool({ connectionString: database.url, max: 5, options: '-c role=delibere_server' });
  world = directoryWorld(database.pool);
  ids.centre = await world.organisation('EXAM_CENTRE');
  ids.otherCentre = await world.organisation('EXAM_CENTRE');
  ids.union = await world.organisation('UNION');
  for (const name of ['byCentre', 'ofCentre', 'leftCentre', 'toCome', 'ofUnion', 'forCentre', 'elsewhere', 'nowhere']) {
    ids[name] = await world.person();
    await database.pool.query(`INSERT INTO directory.former_identity VALUES ($1, 1, 'Ancien', 'Nom', NULL)`, [
      ids[name],
    ]);
  }
  ids.a1 = await world.affiliation(id('ofCentre'), id('centre'));
  ids.a2 = await world.affiliation(id('leftCentre'), id('centre'), { to: '2021-01-01' });
  ids.a3 = await world.affiliation(id('toCome'), id('centre'), { from: '2199-01-01' });
  ids.a4 = await world.affiliation(id('elsewhere'), id('otherCentre'));
  ids.m1 = await world.mandate(id('ofUnion'), id('union'));
  ids.m2 = await world.mandate(id('forCentre'), id('union'), { examCentreId: id('centre') });
  ids.m3 = await world.mandate(id('byCentre'), id('centre'), { college: 'EMPLOYERS' });
});
afterAll(async () => {
  await server.end();
  await database.close();
});

type Settings = Readonly<Partial<Record<'centres' | 'national' | 'person' | 'scopes', string>>>;

/** Runs statements in one transaction for somebody, and undoes them. The answer is that of the last. */
async function as(settings: Settings, ...statements: readonly (readonly [sql: string, ...values: unknown[]])[]) {
  const client = await server.connect();
  try {
    await client.query('BEGIN');
    for (const [name, value] of Object.entries(settings)) {
      await client.query('SELECT set_config($1, $2, true)', [`delibere.${name}`, value]);
    }
    let last: pg.QueryResult = await client.query('SELECT');
    for (const [sql, ...values] of statements) last = await client.query(sql, values);
    return last;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const WHO: Readonly<Record<string, () => Settings>> = {
  nobody: () => ({}),
  'empty settings': () => ({ centres: '', national: '', person: '', scopes: '' }),
  'the country': () => ({ national: 'on' }),
  'a centre': () => ({ centres: id('centre') }),
  'the delegation of a centre': () => ({ scopes: id('centre') }),
  'a union': () => ({ scopes: id('union') }),
  'a person elsewhere': () => ({ person: id('elsewhere') }),
  'two scopes': () => ({ scopes: id('union'), centres: id('otherCentre') }),
};
const EVERYBODY = ['byCentre', 'elsewhere', 'forCentre', 'leftCentre', 'nowhere', 'ofCentre', 'ofUnion', 'toCome'];
const AROUND_CENTRE = ['byCentre', 'forCentre', 'ofCentre', 'toCome'];
const AROUND_UNION = ['forCentre', 'ofUnion'];
const AROUND_TWO = ['elsewhere', 'forCentre', 'ofUnion'];

interface Seen {
  readonly persons: readonly string[];
  readonly affiliations: readonly string[];
  readonly mandates: readonly string[];
  /** Persons whose entry, and affiliations and mandates that, a statement without WHERE changes. */
  readonly changes: {
    readonly persons: readonly string[];
    readonly affiliations: readonly string[];
    readonly mandates: readonly string[];
  };
  readonly former: readonly string[];
}

const NOTHING = { persons: [], affiliations: [], mandates: [] };
const EXPECTED: Readonly<Record<string, Seen>> = {
  nobody: { ...NOTHING, changes: NOTHING, former: [] },
  'empty settings': { ...NOTHING, changes: NOTHING, former: [] },
  'the country': {
    persons: EVERYBODY,
    affiliations: ['a1', 'a2', 'a3', 'a4'],
    mandates: ['m1', 'm2', 'm3'],
    changes: { persons: EVERYBODY, affiliations: ['a1', 'a2', 'a3', 'a4'], mandates: ['m1', 'm2', 'm3'] },
    former: EVERYBODY,
  },
  'a centre': {
    persons: AROUND_CENTRE,
    affiliations: ['a1', 'a2', 'a3'],
    mandates: ['m2', 'm3'],
    changes: { persons: AROUND_CENTRE, affiliations: ['a1', 'a3'], mandates: [] },
    former: [],
  },
  // Whom it mandates, and nobody who belongs to the centre or is mandated by others for its juries.
  'the delegation of a centre': {
    persons: ['byCentre'],
    affiliations: [],
    mandates: ['m3'],
    changes: { persons: ['byCentre'], affiliations: [], mandates: [] },
    former: [],
  },
  'a union': {
    persons: AROUND_UNION,
    affiliations: [],
    mandates: ['m1', 'm2'],
    changes: { persons: AROUND_UNION, affiliations: [], mandates: [] },
    former: [],
  },
  'a person elsewhere': {
    persons: ['elsewhere'],
    affiliations: ['a4'],
    mandates: [],
    changes: { ...NOTHING, persons: ['elsewhere'] },
    former: ['elsewhere'],
  },
  'two scopes': {
    persons: AROUND_TWO,
    affiliations: ['a4'],
    mandates: ['m1', 'm2'],
    changes: { persons: AROUND_TWO, affiliations: ['a4'], mandates: [] },
    former: [],
  },
};

describe.each(Object.keys(WHO))('for %s', (who) => {
  const settings = (): Settings => WHO[who]?.() ?? {};
  const expected = EXPECTED[who] as Seen;

  test('only what is theirs is seen', async () => {
    expect(named((await as(settings(), ['SELECT id FROM directory.person'])).rows)).toEqual(expected.persons);
    const contacts = await as(settings(), ['SELECT person_id AS id FROM directory.person_contact']);
    expect(named(contacts.rows)).toEqual(expected.persons);
    const former = await as(settings(), ['SELECT person_id AS id FROM directory.former_identity']);
    expect(named(former.rows)).toEqual(expected.former);
    expect(named((await as(settings(), ['SELECT id FROM directory.affiliation'])).rows)).toEqual(expected.affiliations);
    expect(named((await as(settings(), ['SELECT id FROM directory.mandate'])).rows)).toEqual(expected.mandates);
  });

  test('a change of everything changes only that', async () => {
    const { persons, affiliations, mandates } = expected.changes;
    const touched = async (sql: string): Promise<readonly string[]> => named((await as(settings(), [sql])).rows);
    expect(await touched(`UPDATE directory.person SET family_name = 'X' RETURNING id`)).toEqual(persons);
    expect(await touched(`UPDATE directory.person_contact SET phone = NULL RETURNING person_id AS id`)).toEqual(
      persons,
    );
    expect(await touched(`DELETE FROM directory.person_contact RETURNING person_id AS id`)).toEqual(persons);
    // What has ended stays: whoever left is out of sight, and cannot be tied again.
    const live = `UPDATE directory.affiliation SET position = 'X' WHERE coalesce(to_day, 'infinity') > now()`;
    expect(await touched(`${live} RETURNING id`)).toEqual(affiliations.filter((name) => name !== 'a2'));
    expect(await touched(`UPDATE directory.mandate SET temp_work = true RETURNING id`)).toEqual(mandates);
    expect(await touched(`DELETE FROM directory.mandate RETURNING id`)).toEqual(mandates);
    expect((await as(settings(), ['DELETE FROM directory.former_identity'])).rowCount).toBe(
      who === 'the country' ? EVERYBODY.length : 0,
    );
  });
});

const refusedByWall = { code: '42501' };
const AFFILIATE = `INSERT INTO directory.affiliation (id, person_id, organisation_id, from_day) VALUES (gen_random_uuid(), $1, $2, '2026-01-01')`;
const ENTER = `INSERT INTO directory.person (id, family_name, given_names) VALUES ($1, 'Neuf', 'Nina')`;
const NEW_ID = '00000000-0000-4000-8000-000000000001';

test('a centre enters somebody, says that they are its own, and how they are reached, in that order', async () => {
  const centre = { centres: id('centre') };
  const contact = ['INSERT INTO directory.person_contact (person_id, phone) VALUES ($1, NULL)', NEW_ID] as const;
  const affiliate = [AFFILIATE, NEW_ID, id('centre')] as const;
  const seen = ['SELECT FROM directory.person WHERE id = $1', NEW_ID] as const;
  expect((await as(centre, [ENTER, NEW_ID], affiliate, contact, seen)).rowCount).toBe(1);
  await expect(as(centre, [ENTER, NEW_ID], contact)).rejects.toMatchObject(refusedByWall);
  await expect(as(centre, [ENTER, NEW_ID], [AFFILIATE, NEW_ID, id('otherCentre')])).rejects.toMatchObject(
    refusedByWall,
  );
});

test('nobody ties somebody out of sight to themselves, and so brings them into sight', async () => {
  for (const name of ['elsewhere', 'nowhere', 'leftCentre']) {
    const tie = as({ centres: id('centre') }, [AFFILIATE, id(name), id('centre')]);
    await expect(tie, name).rejects.toMatchObject(refusedByWall);
  }
  const moved = as({ centres: id('centre') }, [
    'UPDATE directory.affiliation SET person_id = $1 WHERE id = $2',
    id('nowhere'),
    id('a1'),
  ]);
  await expect(moved).rejects.toMatchObject(refusedByWall);
  const contact = as({ centres: id('centre') }, [
    'UPDATE directory.person_contact SET person_id = $1 WHERE person_id = $2',
    id('nowhere'),
    id('ofCentre'),
  ]);
  await expect(contact).rejects.toMatchObject(refusedByWall);
});

test('who is nobody, only themselves, or of the delegation of a centre, enters and ties nobody', async () => {
  for (const settings of [{}, { person: id('elsewhere') }, { scopes: id('centre') }]) {
    await expect(as(settings, [ENTER, NEW_ID])).rejects.toMatchObject(refusedByWall);
    await expect(as(settings, [AFFILIATE, id('elsewhere'), id('centre')])).rejects.toMatchObject(refusedByWall);
  }
});

test('only the country gives mandates', async () => {
  const give = [
    `INSERT INTO directory.mandate (id, person_id, organisation_id, college, from_day)
     VALUES (gen_random_uuid(), $1, $2, 'UNIONS', '2026-01-01')`,
    id('ofUnion'),
    id('centre'),
  ] as const;
  await expect(as({ scopes: `${id('union')},${id('centre')}`, centres: id('centre') }, give)).rejects.toMatchObject(
    refusedByWall,
  );
  expect((await as({ national: 'on' }, give)).rowCount).toBe(1);
});

test('nobody deletes a person or an organisation, nor lifts the wall', async () => {
  for (const sql of [
    'DELETE FROM directory.person',
    'DELETE FROM directory.organisation',
    'TRUNCATE directory.person CASCADE',
    'ALTER TABLE directory.person DISABLE ROW LEVEL SECURITY',
    'DROP POLICY seen ON directory.person',
    'SET row_security = off; SELECT FROM directory.person',
  ]) {
    await expect(as({ national: '', centres: id('centre') }, [sql]), sql).rejects.toMatchObject(refusedByWall);
  }
});

test('what was said before of somebody is forgotten with the rest, whoever erases it', async () => {
  const { rows } = await as(
    { national: 'on' },
    ['UPDATE directory.person SET erased_at = now() WHERE id = $1', id('ofUnion')],
    ['SELECT person_id AS id FROM directory.former_identity'],
  );
  expect(named(rows)).toEqual(EVERYBODY.filter((name) => name !== 'ofUnion'));
});

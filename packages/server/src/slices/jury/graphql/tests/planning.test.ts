import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { PLAN, writeSession } from '../../../../../testkit/jury/session-api.ts';
import { type JuryWorld, juryWorld } from '../../../../../testkit/jury-world.ts';
import { trailOf } from '../../../../../testkit/trail-of.ts';
import { importShippedFiche } from '../../../../first-import.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  api = await appAsRoles(database.url, { now: () => new Date('2026-11-26T10:00:00Z') });
  world = juryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const write = (name: string, input: Record<string, unknown>, viewer?: typeof ADMINISTRATOR) =>
  writeSession(api, name, input, viewer);

const trail = (id: string) => trailOf(database.pool, id);

async function planned(parts: Record<string, unknown> = {}, viewer?: typeof ADMINISTRATOR) {
  const examCentreId = await world.organisation('EXAM_CENTRE');
  const branchId = await world.organisation('BRANCH');
  return write('planSession', { examCentreId, branchId, ...PLAN, ...parts }, viewer);
}

describe('planning', () => {
  test('a session is planned with a reference and the rules in force that day for its certifications', async () => {
    const session = await planned();
    expect(session).toMatchObject({
      state: 'DRAFT',
      revision: 1,
      place: 'Salle des actes',
      ruleSet: { id: 'FICHE_RNCP28245@1' },
    });
    expect(session.reference).toMatch(/^2027-\d{4}$/);
    expect(await trail(session.id)).toMatchObject([
      {
        kind: 'SESSION_PLANNED',
        before: null,
        after: { certifications: ['RNCP28245'], ruleSetCode: 'FICHE_RNCP28245' },
      },
    ]);
    const chosen = await planned({ ruleSetId: 'ACCORD_2019@1' });
    expect(chosen.ruleSet.id).toBe('ACCORD_2019@1');
    expect(chosen.reference).not.toBe(session.reference);
  });

  test.each([
    ['a day that is past', { sessionOn: '2026-11-25' }, 'sessionOn', 'IN_THE_PAST'],
    ['an end before the beginning', { endsAt: '09:00' }, 'endsAt', 'ENDS_BEFORE_IT_BEGINS'],
    ['a time that is none', { startsAt: '25:00' }, 'startsAt', 'NOT_A_TIME'],
    ['no place at all', { place: ' ' }, 'place', 'REQUIRED'],
    ['an address that is not safe', { remoteUrl: 'http://visio.example' }, 'remoteUrl', 'NOT_AN_ADDRESS'],
    ['a certification nobody has', { certifications: ['RNCP99999'] }, 'certifications', 'NOT_FOUND'],
    ['no certification', { certifications: [] }, 'certifications', 'REQUIRED'],
    ['rules nobody published', { ruleSetId: 'ACCORD_2019@2' }, 'ruleSetId', 'NOT_FOUND'],
    ['a union as exam centre', { examCentreId: 'UNION' }, 'examCentreId', 'WRONG_KIND'],
    ['a centre as branch', { branchId: 'EXAM_CENTRE' }, 'branchId', 'WRONG_KIND'],
  ])('%s is refused', async (_, parts, path, code) => {
    const made = { ...parts } as Record<string, unknown>;
    if (made.examCentreId === 'UNION') made.examCentreId = await world.organisation('UNION');
    if (made.branchId === 'EXAM_CENTRE') made.branchId = await world.organisation('EXAM_CENTRE');
    expect(await planned(made)).toMatchObject({ code: 'INPUT_INVALID', problems: [{ path, code }] });
  });

  test('rules are chosen among those in force on the day for its certifications, and a day they do not reach is refused', async () => {
    await database.pool.query(
      `INSERT INTO jury.rule_set SELECT (jsonb_populate_record(r, jsonb_build_object('code', c.code, 'from_day', '2020-01-01',
         'to_day', c.until, 'certifications', c.fiches))).*
       FROM jury.rule_set r, (VALUES ('ENDING', '2027-01-31', NULL), ('OTHERS', NULL, '["RNCP1"]'::jsonb)) c (code, until, fiches)
       WHERE r.code = 'ACCORD_2019' AND r.version = 1`,
    );
    const toChoose = async (on: string): Promise<readonly string[]> => {
      const query = 'query ($on: Date!) { rulesToChoose(on: $on, certifications: ["RNCP28245"]) { id } }';
      const { data } = await api.askAs(ADMINISTRATOR, query, { on });
      return data.rulesToChoose.map(({ id }: { id: string }) => id);
    };
    expect(await toChoose('2027-01-14')).toEqual(['FICHE_RNCP28245@1', 'ENDING@1', 'ACCORD_2019@1']);
    expect(await toChoose('2027-02-01')).toEqual(['FICHE_RNCP28245@1', 'ACCORD_2019@1']);
    const refused = (code: string) => ({ code: 'INPUT_INVALID', problems: [{ path: 'ruleSetId', code }] });
    expect(await planned({ ruleSetId: 'OTHERS@1' })).toMatchObject(refused('RULES_OF_OTHERS'));
    expect(await planned({ sessionOn: '2027-02-01', ruleSetId: 'ENDING@1' })).toMatchObject(
      refused('RULES_NOT_IN_FORCE'),
    );
    const { id } = await planned({ ruleSetId: 'ENDING@1' });
    const change = { sessionId: id, revision: 1, ...PLAN, sessionOn: '2027-02-01' };
    expect(await write('changeSession', { ...change, ruleSetId: 'ENDING@1' })).toMatchObject(
      refused('RULES_NOT_IN_FORCE'),
    );
    await database.pool.query(`UPDATE jury.session SET state = 'CONVENED' WHERE id = $1`, [id]);
    await database.pool.query(`UPDATE jury.session SET state = 'POSTPONED' WHERE id = $1`, [id]);
    const newDay = { sessionOn: '2027-03-01', startsAt: '09:00', endsAt: '12:00' };
    expect(await write('takeSessionStep', { sessionId: id, action: 'RESCHEDULE', newDay })).toMatchObject({
      code: 'INPUT_INVALID',
      problems: [{ path: 'newDay.sessionOn', code: 'RULES_NOT_IN_FORCE' }],
    });
    expect(await write('changeSession', change)).toMatchObject({ ruleSet: { id: 'FICHE_RNCP28245@1' } });
  });

  test('a plan changes as a whole, and the trail tells the fields that did', async () => {
    const { id } = await world.session();
    const change = { sessionId: id, revision: 1, ...PLAN };
    expect(await write('changeSession', change)).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
    const moved = await write('changeSession', {
      ...change,
      sessionOn: '2027-02-01',
      remoteUrl: 'https://visio.example/a',
    });
    expect(moved).toMatchObject({ revision: 2, sessionOn: '2027-02-01', remoteUrl: 'https://visio.example/a' });
    expect(await trail(id)).toMatchObject([
      {
        kind: 'SESSION_CHANGED',
        before: { sessionOn: '2027-01-14', remoteUrl: null },
        after: { sessionOn: '2027-02-01', remoteUrl: 'https://visio.example/a' },
      },
    ]);
    expect(await write('changeSession', { ...change, place: 'Ailleurs' })).toMatchObject({
      code: 'VERSION_CONFLICT',
      facts: [{ name: 'version', value: '2' }],
    });
  });

  test('what is frozen is not composed any more', async () => {
    const session = await world.session();
    await database.pool.query(`UPDATE jury.session SET state = 'CONVENED' WHERE id = $1`, [session.id]);
    await database.pool.query(
      `UPDATE jury.session SET state = 'OPEN', opened_at = now(), presided_by = president_seat WHERE id = $1`,
      [session.id],
    );
    const input = { sessionId: session.id, revision: 1 };
    const refused = { code: 'WRONG_STATE', facts: [{ name: 'state', value: 'OPEN' }] };
    expect(await write('changeSession', { ...input, ...PLAN })).toMatchObject(refused);
    const seat = { ...input, seatId: session.employers[0]?.id };
    expect(await write('removeSeat', seat)).toMatchObject(refused);
    expect(await write('addSeat', { ...input, college: 'UNIONS', organisationId: session.centreId })).toMatchObject(
      refused,
    );
  });
});

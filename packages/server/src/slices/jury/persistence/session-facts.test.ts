import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import { juryWorld } from '../../../../testkit/jury-world.ts';
import { SYSTEM_SETTINGS } from '../../../kernel/authorisation/wall-settings.ts';
import { personalReader } from '../../../kernel/read/personal-reader.ts';
import { writePool } from '../../../kernel/write/write-pool.ts';
import { checkComposition } from '../domain/composition/check-composition.ts';
import { FICHE_RNCP28245 } from '../domain/rules/shipped.ts';
import { factsOf, readFacts } from './session-facts.ts';

let database: TestDatabase;
let pool: ReturnType<typeof writePool>;
beforeAll(async () => {
  database = await testDatabase();
  pool = writePool(database.url, () => undefined);
});
afterAll(async () => {
  await pool.end();
  await database.close();
});

const everything = () => personalReader(pool, SYSTEM_SETTINGS);

test('what is stored of a jury that stands is read as a composition in which nothing blocks', async () => {
  const session = await juryWorld(database.pool).session({ cases: 2 });
  const { composition, ruleSet, ...rest } = await factsOf(everything(), session.id);
  expect(ruleSet).toEqual(FICHE_RNCP28245);
  expect(rest).toEqual({
    state: 'DRAFT',
    overrides: [],
    cases: ['PENDING', 'PENDING'],
    openBallots: 0,
    signatures: [],
    presidedBy: null,
    bundle: [],
  });
  expect(composition.sessionOn).toBe('2027-01-14');
  expect(composition.president).toBe(session.employers[0]?.id);
  expect(composition.seats.map(({ id }) => id).sort()).toEqual(
    [...session.employers, ...session.unions].map(({ id }) => id).sort(),
  );
  const findings = checkComposition(composition, ruleSet, { moment: 'EDITING', on: '2026-11-26' });
  expect(findings.filter(({ severity }) => severity === 'BLOCKING')).toEqual([]);
});

test('many sessions are read by one statement, those out of sight by none', async () => {
  const world = juryWorld(database.pool);
  const [one, two] = [await world.session(), await world.session({ employers: 3 })];
  const read = await readFacts(everything(), [one.id, two.id]);
  expect(new Map(read.map(({ id, facts }) => [id, facts.composition.seats.length]))).toEqual(
    new Map([
      [one.id, 4],
      [two.id, 5],
    ]),
  );
  const nobody = personalReader(pool, { ...SYSTEM_SETTINGS, 'delibere.national': '' });
  expect(await readFacts(nobody, [one.id, two.id])).toEqual([]);
  const member = personalReader(pool, {
    ...SYSTEM_SETTINGS,
    'delibere.national': '',
    'delibere.person': one.unions[0]?.personId ?? '',
  });
  expect(await readFacts(member, [one.id])).toEqual([]);
  await database.pool.query(`UPDATE jury.session SET state = 'CONVENED' WHERE id = $1`, [one.id]);
  const [seen] = await readFacts(member, [one.id, two.id]);
  expect(seen?.facts.composition.seats.every(({ person }) => person?.mandates.length === 1)).toBe(true);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { closedBallot, openSession } from '../../../../../testkit/jury/open-session.ts';
import { draftOf, ruleSetRows } from '../../../../../testkit/jury/rule-set-input.ts';
import { type JuryWorld, juryWorld, type TestSession } from '../../../../../testkit/jury-world.ts';
import { accessOf } from '../../../../kernel/authorisation/access.ts';
import { SYSTEM_SETTINGS } from '../../../../kernel/authorisation/wall-settings.ts';
import { personalReader } from '../../../../kernel/read/personal-reader.ts';
import { writePool } from '../../../../kernel/write/write-pool.ts';
import { RIGHTS } from '../../../identity/index.ts';
import { tryRules } from '../../use-cases/try-rule-set.ts';

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld;
let held: TestSession;
let ballot: string;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url);
  api.actAs(ADMINISTRATOR);
  world = juryWorld(database.pool);
  held = await world.session({ on: '2026-03-03' });
  await openSession(database.pool, held);
  ballot = await closedBallot(database.pool, held, held.cases[0] ?? '', ['FOR', 'FOR', 'AGAINST', 'AGAINST']);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

async function tried(ruleSet: string, sessionIds: readonly string[] | null = null) {
  const { data, errors } = await api.ask(
    `query ($ruleSet: ID!, $sessionIds: [ID!]) { tryRuleSet(ruleSet: $ruleSet, sessionIds: $sessionIds) {
      sessionId reference on opened stoodThen standsNow
      findings { code change blocking overridable source sentence english: sentence(language: EN) }
      ballots { id caseRank round gave { carried reason } wouldGive { carried reason } } } }`,
    { ruleSet, sessionIds },
  );
  expect(errors).toEqual([]);
  return data.tryRuleSet;
}

async function write(mutation: string, type: string, input: Record<string, unknown>) {
  const { data } = await api.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ... on RuleSetWritten { id ruleSet { to frozenBy } }
      ... on Refused { code problems { path code } } } }`,
    { input },
  );
  return data[mutation];
}

test('[F26] [F20] a draft says of a held session what would be found, and what its ballots would have given', async () => {
  const draft = await ruleSetRows(database.pool).ruleSet('TROIS', false, {
    employerMembers: { min: 3, max: 3 },
    unionMembers: { min: 3, max: 3 },
    tie: 'NOT_CARRIED',
  });
  const [trial, ...others] = await tried(draft);
  expect(others).toEqual([]);
  expect(trial).toMatchObject({
    sessionId: held.id,
    on: '2026-03-03',
    opened: true,
    stoodThen: true,
    standsNow: false,
  });
  const [finding] = trial.findings.filter(({ code }: { code: string }) => code === 'TOO_FEW_MEMBERS');
  expect(finding).toMatchObject({
    change: 'APPEARED',
    blocking: true,
    source: '[F21]',
    sentence: 'Un collège compte 2 membres ; le minimum est 3.',
  });
  expect(finding.english).toContain('at least 3');
  expect(trial.ballots).toEqual([
    {
      id: ballot,
      caseRank: 1,
      round: 1,
      gave: { carried: true, reason: 'CASTING_VOTE' },
      wouldGive: { carried: false, reason: 'TIE' },
    },
  ]);
});

test('tried on itself, a session changes in nothing', async () => {
  const [trial] = await tried('FICHE_RNCP28245@1', [held.id]);
  expect(trial.findings.every(({ change }: { change: string }) => change === 'KEPT')).toBe(true);
  expect(trial.ballots[0].wouldGive).toEqual(trial.ballots[0].gave);
});

test('what was frozen counts, not what became of people since; a session that was not opened is looked at as it stands', async () => {
  const [union] = held.unions;
  await database.pool.query(`UPDATE directory.mandate SET to_day = '2026-01-01' WHERE person_id = $1`, [
    union?.personId,
  ]);
  const planned = await world.session({ on: '2099-03-03', employers: 3 });
  const trials = await tried('FICHE_RNCP28245@1', [held.id, planned.id]);
  expect(trials.map(({ sessionId, opened }: { sessionId: string; opened: boolean }) => [sessionId, opened])).toEqual([
    [planned.id, false],
    [held.id, true],
  ]);
  const codes = (index: number) => trials[index].findings.map(({ code }: { code: string }) => code);
  expect(codes(0)).toContain('PARITY_BROKEN');
  expect(codes(1)).not.toContain('MANDATE_NOT_IN_FORCE');
  await database.pool.query('UPDATE directory.mandate SET to_day = NULL WHERE person_id = $1', [union?.personId]);
});

test('rules that are not there are tried on nothing; sessions that are none, or too many, are refused', async () => {
  expect(await tried('RIEN@1')).toEqual([]);
  const many = Array.from({ length: 201 }, () => held.id);
  const ask = (sessionIds: readonly string[]) =>
    api.ask('query ($s: [ID!]) { tryRuleSet(ruleSet: "ACCORD_2019@1", sessionIds: $s) { sessionId } }', {
      s: sessionIds,
    });
  for (const wrong of [many, ['x']]) {
    const { errors } = await ask(wrong);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'sessionIds' });
  }
});

test('however many sessions, the rules are read by one statement and the sessions by another', async () => {
  const reader = personalReader(database.pool, SYSTEM_SETTINGS);
  const statements: string[] = [];
  const counting: typeof reader = { rows: (sql, values) => (statements.push(sql), reader.rows(sql, values)) };
  const access = accessOf(RIGHTS, ADMINISTRATOR, 'ruleSet.write');
  const asked = { id: 'ACCORD_2019@1', sessionIds: null, on: '2026-11-26' };
  const { length } = await tryRules(counting, access, asked);
  const another = await world.session({ on: '2026-04-04' });
  await openSession(database.pool, another);
  expect(await tryRules(counting, access, asked)).toHaveLength(length + 1);
  expect(statements).toHaveLength(4);
});

test('rules of other certifications are tried on none of these sessions unless they are asked for', async () => {
  const { id } = await write('draftRuleSet', 'DraftRuleSetInput', {
    from: 'FICHE_RNCP28245@1',
    code: 'AUTRES',
    title: 'Autres',
  });
  await write('changeRuleSetDraft', 'ChangeRuleSetDraftInput', draftOf({ id, certifications: ['RNCP1'] }));
  expect(await tried(id)).toEqual([]);
  const [asked] = await tried(id, [held.id]);
  expect(asked.findings.map(({ code }: { code: string }) => code)).toContain('RULE_SET_OF_OTHER_CERTIFICATION');
});

test('rules say how many sessions froze them, and do not end before one of these', async () => {
  const { data } = await api.ask(
    '{ ruleSet(id: "FICHE_RNCP28245@1") { revision frozenBy openedSessions { id sessionOn } } }',
  );
  expect(data.ruleSet).toMatchObject({
    frozenBy: 2,
    openedSessions: [{ sessionOn: '2026-04-04' }, { id: held.id, sessionOn: '2026-03-03' }],
  });
  const end = { id: 'FICHE_RNCP28245@1', revision: data.ruleSet.revision, reason: 'Essai' };
  expect(await write('endRuleSet', 'EndRuleSetInput', { ...end, on: '2026-04-03' })).toMatchObject({
    code: 'INPUT_INVALID',
    problems: [{ path: 'on', code: 'SESSION_OPENED_AFTER' }],
  });
  expect(await write('endRuleSet', 'EndRuleSetInput', { ...end, on: '2026-04-04' })).toMatchObject({
    ruleSet: { to: '2026-04-04', frozenBy: 2 },
  });
});

test.each([
  ['changed', `UPDATE jury.rule_set SET title = 'x' WHERE code = 'FICHE_RNCP28245'`],
  ['given other parameters', `UPDATE jury.rule_set SET parameters = '{}' WHERE code = 'FICHE_RNCP28245'`],
  ['made a draft again', `UPDATE jury.rule_set SET published_at = NULL WHERE code = 'FICHE_RNCP28245'`],
  ['published at another time', `UPDATE jury.rule_set SET published_at = now() WHERE code = 'FICHE_RNCP28245'`],
  ['deleted', `DELETE FROM jury.rule_set WHERE code = 'FICHE_RNCP28245'`],
])('the database itself refuses that a published version be %s, whoever writes', async (_, sql) => {
  const pool = writePool(database.url, () => undefined);
  try {
    await expect(pool.query(sql)).rejects.toMatchObject({ code: 'JU001' });
    await expect(database.pool.query(sql)).rejects.toMatchObject({ code: 'JU001' });
  } finally {
    await pool.end();
  }
});

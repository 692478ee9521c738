import { afterAll, beforeAll, expect, test } from 'vitest';
import { importShippedFiche } from '../../src/first-import.ts';
import { needOf } from '../../src/kernel/graphql/needs.ts';
import { buildSchema } from '../../src/schema.ts';
import type { ObjectRelation } from '../../src/slices/identity/index.ts';
import { type AppAsRoles, appAsRoles } from '../as-role.ts';
import { type TestDatabase, testDatabase } from '../index.ts';
import { ACCESS_OPERATIONS } from './access-operations.ts';
import { AUDIT_OPERATIONS } from './audit-operations.ts';
import { DIRECTORY_OPERATIONS } from './directory-operations.ts';
import { JURY_MINUTES_OPERATIONS } from './jury-minutes-operations.ts';
import { JURY_PLANNING_OPERATIONS } from './jury-planning-operations.ts';
import { JURY_RULE_SET_OPERATIONS } from './jury-rule-set-operations.ts';
import { JURY_SESSION_OPERATIONS } from './jury-session-operations.ts';
import { JURY_SITTING_OPERATIONS } from './jury-sitting-operations.ts';
import { MAIL_OPERATIONS } from './mail-operations.ts';
import type { MatrixOperation } from './matrix.ts';
import { PRIVACY_OPERATIONS } from './privacy-operations.ts';
import { runChamberMatrix, runMatrix } from './run.ts';

/** Add to it what the other slices can be asked. */
const OPERATIONS: readonly MatrixOperation[] = [
  ...ACCESS_OPERATIONS,
  ...AUDIT_OPERATIONS,
  ...DIRECTORY_OPERATIONS,
  ...JURY_PLANNING_OPERATIONS,
  ...JURY_RULE_SET_OPERATIONS,
  ...JURY_SESSION_OPERATIONS,
  ...JURY_SITTING_OPERATIONS,
  ...JURY_MINUTES_OPERATIONS,
  ...MAIL_OPERATIONS,
  ...PRIVACY_OPERATIONS,
];

/** About the own account alone: no object can be named, so that there is no relation to it. */
const ABOUT_ONESELF = [
  'Query.calendarFeed',
  'Mutation.makeCalendarFeed',
  'Mutation.setLanguage',
  'Mutation.dismissWelcome',
];

let database: TestDatabase;
let api: AppAsRoles;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  api = await appAsRoles(database.url);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

test('every operation that is not public is asked as every role', () => {
  const schema = buildSchema();
  const needed = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {})
      .filter((field) => needOf(field) !== 'PUBLIC')
      .map((field) => ({ name: `${type?.name}.${field.name}`, permission: needOf(field) })),
  );
  const asked = OPERATIONS.map(({ name, permission }) => ({ name, permission }));
  const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);
  expect(asked.toSorted(byName)).toEqual(needed.filter(({ name }) => !ABOUT_ONESELF.includes(name)).toSorted(byName));
});

test.each(OPERATIONS)('$name: what is granted works, everything else is refused', async (operation) => {
  const cells = await runMatrix(api, database.pool, operation);
  expect(cells.length).toBeGreaterThanOrEqual(10);
  expect(cells.filter(({ expected, actual }) => expected !== actual)).toEqual([]);
});

/**
 * The chamber itself is an organisation of its delegation, and so are the sessions where it sits; whoever belongs to the
 * centre, is mandated for its juries, or is party to what is only planned there, is not theirs.
 */
function ofChamber({ name, permission, seenBy = permission }: MatrixOperation): ObjectRelation {
  if (seenBy === 'organisation.read' || permission === 'organisation.read') return 'SAME_ORGANISATION';
  const inSession = seenBy === 'session.read' && name !== 'Mutation.planSession';
  return inSession ? 'SAME_ORGANISATION' : 'OTHER';
}

/** It answers for its own organisation: a test of designations asks it to, and for another's. */
const NOT_ABOUT_THE_CENTRE = 'Mutation.answerDesignation';

test.each(OPERATIONS.filter(({ name }) => name !== NOT_ABOUT_THE_CENTRE))(
  '$name: the delegation of a chamber may nothing of what its exam centre may',
  async (operation) => {
    const cells = await runChamberMatrix(api, database.pool, operation, ofChamber);
    expect(cells.filter(({ expected, actual }) => expected !== actual)).toEqual([]);
  },
);

import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, append, counting, person } from '../../../../testkit/audit-world.ts';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import { inRole } from '../../../../testkit/viewers.ts';
import { AUDIT_LABELS } from '../../../audit-labels.ts';
import { accessOf } from '../../../kernel/authorisation/access.ts';
import { SYSTEM_SETTINGS } from '../../../kernel/authorisation/wall-settings.ts';
import { personalReader } from '../../../kernel/read/personal-reader.ts';
import { buildSchema } from '../../../schema.ts';
import { RIGHTS } from '../../identity/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const TRAIL = `query ($first: Int!) {
  auditEvents(first: $first) {
    totalCount
    nodes {
      object { label erased } actor { label } onBehalfOf { label }
      changes { before { value label } after { value label } }
    }
  }
}`;

test('a page takes as many statements however long it is: one for its rows, one to count, one for each type named', async () => {
  const { pool } = database;
  const schema = buildSchema();
  const access = accessOf(RIGHTS, inRole('AUDITOR'), 'audit.read');
  for (let n = 0; n < 40; n += 1) {
    const id = await person(pool, `Given ${n}`, `Family ${n}`);
    const actor = await account(pool, `Account ${n}`);
    await append(pool, {
      kind: 'MANDATE_GIVEN',
      type: 'MANDATE',
      id: `00000000-0000-4000-8000-0000000000${10 + n}`,
      actor: ['ACCOUNT', actor],
      onBehalfOf: id,
      before: { personId: id },
      after: { personId: actor, organisationId: actor },
    });
  }
  for (const first of [1, 40]) {
    const reader = counting(personalReader(pool, SYSTEM_SETTINGS));
    const contextValue = { open: async () => access, personal: async () => reader, auditLabels: AUDIT_LABELS };
    const { data, errors } = await graphql({ schema, source: TRAIL, variableValues: { first }, contextValue });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ auditEvents: { totalCount: 40, nodes: { length: first } } });
    const tables = reader.sent.map((sql) => /FROM (\w+\.\w+)/.exec(sql)?.[1] ?? '');
    expect(tables.toSorted((one, other) => one.localeCompare(other))).toEqual([
      'audit.event',
      'audit.event',
      'directory.mandate',
      'directory.organisation',
      'directory.person',
      'identity.account',
    ]);
  }
});

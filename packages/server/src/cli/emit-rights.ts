import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { ROLES, type Role } from '@delibere/shared';
import type { GraphQLObjectType } from 'graphql';
import { type Need, needOf } from '../kernel/graphql/needs.ts';
import { buildSchema } from '../schema.ts';
import { everGranted, type ObjectRelation, RIGHTS } from '../slices/identity/index.ts';

/** Takes where to write the page. */
const [page = ''] = process.argv.slice(2);

const LETTERS: Readonly<Record<ObjectRelation, string>> = {
  OWN: 'own',
  SAME_CENTRE: 'centre',
  SAME_ORGANISATION: 'organisation',
  OTHER: 'any',
};

function cell(role: Role, need: Need | undefined): string {
  if (need === undefined) throw new Error('An operation declares no need');
  if (need === 'PUBLIC') return 'any';
  const granted = everGranted(RIGHTS, role, need);
  if (granted.includes('OTHER')) return 'any';
  return granted.length === 0 ? '–' : granted.map((relation) => LETTERS[relation]).join(', ');
}

function rowsOf(type: GraphQLObjectType | null | undefined): readonly string[] {
  const fields = Object.values(type?.getFields() ?? {});
  return fields
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((field) => {
      const need = needOf(field);
      const cells = ROLES.map((role) => cell(role, need)).join(' | ');
      return `| \`${type?.name}.${field.name}\` | ${need === 'PUBLIC' ? 'public' : `\`${need}\``} | ${cells} |`;
    });
}

const schema = buildSchema();
const rows = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(rowsOf);

writeFileSync(
  page,
  `# Who may do what

Written by \`pnpm generate\` from the table of rights and the schema; never by hand.

Each cell says to which objects a role may do an operation: to those that are about them (**own**), that lie in the exam
centre (**centre**) or the organisation (**organisation**) their role was granted for, to **any**, or to none (–). What a
role may not see answers as what does not exist. Administrators and auditors act in their role only in a session in which
a second factor was given. Tests ask every operation as every role, about an object in each relation to it, and want every
cell that is not granted refused.

A delegation can be of the chamber that is an exam centre: the organisation of its members is that chamber, and **centre**
is said of none of them.

| Operation | Permission | ${ROLES.join(' | ')} |
|---|---|${'---|'.repeat(ROLES.length)}
${rows.join('\n')}
`,
);

import { randomUUID } from 'node:crypto';
import type { Permission } from '@delibere/shared';
import type { MatrixOperation, MatrixWorld } from './matrix.ts';

const REFUSED = '... on Refused { code problems { path code } }';
const DAY_MS = 24 * 60 * 60 * 1_000;
const reason = 'Essai';
const right = { role: 'AUDITOR', scopeKind: 'NATIONAL', from: '2199-01-01' };

/** A list that is seen whole or not at all. */
function list(name: string, permission: Permission): MatrixOperation {
  return {
    name: `Query.${name}`,
    permission,
    document: `{ ${name}(first: 1) { totalCount } }`,
    object: async (_, relation) => (relation === 'OTHER' ? { variables: {} } : null),
    isDone: (data) => typeof data[name]?.totalCount === 'number',
  };
}

interface Mutation {
  readonly input: string;
  readonly permission: Permission;
  readonly seenBy: Permission;
  /** What is asked of the answer, as `done`. */
  readonly answer: string;
  /** About somebody else: accounts lie in no scope, and about oneself most is refused for another reason. */
  readonly make: (world: MatrixWorld) => Promise<Record<string, unknown>>;
}

function mutation(name: string, { input, permission, seenBy, answer, make }: Mutation): MatrixOperation {
  return {
    name: `Mutation.${name}`,
    permission,
    seenBy,
    document: `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} ${REFUSED} } }`,
    object: async (world, relation) => (relation === 'OTHER' ? { variables: { input: await make(world) } } : null),
    isDone: (data) => data[name]?.done !== undefined,
  };
}

const ACCOUNT = { answer: '... on AccountChanged { done: account { id } }', seenBy: 'account.read' } as const;
const INVITATION = {
  permission: 'invitation.write',
  seenBy: 'invitation.read',
  answer: '... on InvitationChanged { done: invitation { id } }',
} as const;

const QUERIES: readonly MatrixOperation[] = [
  {
    name: 'Query.accessActions',
    permission: 'grant.read',
    document: '{ accessActions }',
    object: async (_, relation) => (relation === 'OTHER' ? { variables: {} } : null),
    isDone: (data) => Array.isArray(data.accessActions),
  },
  {
    name: 'Query.account',
    permission: 'account.read',
    document: 'query ($id: ID!) { account(id: $id) { id } }',
    object: async (world, relation) => {
      if (relation === 'OWN') return { variables: { id: world.ownAccount } };
      return relation === 'OTHER' ? { variables: { id: await world.account() } } : null;
    },
    isDone: (data) => typeof data.account?.id === 'string',
  },
  list('accounts', 'account.read'),
  list('invitations', 'invitation.read'),
  list('apiKeys', 'apiKey.read'),
];

const MUTATIONS: readonly MatrixOperation[] = [
  mutation('giveGrant', {
    ...ACCOUNT,
    input: 'GiveGrantInput',
    permission: 'grant.write',
    make: async (world) => ({ accountId: await world.account(), ...right }),
  }),
  mutation('revokeGrant', {
    ...ACCOUNT,
    input: 'RevokeGrantInput',
    permission: 'grant.write',
    seenBy: 'grant.read',
    make: async (world) => ({ id: await world.grant(await world.account()), reason }),
  }),
  mutation('disableAccount', {
    ...ACCOUNT,
    input: 'AccountReasonInput',
    permission: 'account.disable',
    make: async (world) => ({ id: await world.account(), reason }),
  }),
  mutation('enableAccount', {
    ...ACCOUNT,
    input: 'AccountReasonInput',
    permission: 'account.disable',
    make: async (world) => ({ id: await world.closedAccount(), reason }),
  }),
  mutation('sendInvitation', {
    ...INVITATION,
    input: 'SendInvitationInput',
    make: async () => ({ email: `${randomUUID()}@exemple.example`, language: 'FR', ...right }),
  }),
  mutation('resendInvitation', {
    ...INVITATION,
    input: 'ResendInvitationInput',
    make: async (world) => ({ id: await world.invitation() }),
  }),
  mutation('revokeInvitation', {
    ...INVITATION,
    input: 'RevokeInvitationInput',
    make: async (world) => ({ id: await world.invitation(), reason }),
  }),
  mutation('createApiKey', {
    input: 'CreateApiKeyInput',
    permission: 'apiKey.write',
    seenBy: 'account.read',
    answer: '... on ApiKeyCreated { done: key }',
    make: async (world) => {
      const accountId = await world.account();
      await world.partner(accountId, world.otherOrganisation);
      const expiresOn = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);
      return { accountId, name: 'Essai', scopes: ['statistics.read'], requestsPerMinute: 60, expiresOn };
    },
  }),
  mutation('revokeApiKey', {
    input: 'RevokeApiKeyInput',
    permission: 'apiKey.write',
    seenBy: 'apiKey.read',
    answer: '... on ApiKeyChanged { done: apiKey { id } }',
    make: async (world) => ({ id: await world.apiKey(await world.account()), reason }),
  }),
];

/** What can be asked about who may do what. */
export const ACCESS_OPERATIONS: readonly MatrixOperation[] = [...QUERIES, ...MUTATIONS];

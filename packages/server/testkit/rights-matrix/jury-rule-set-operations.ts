import { randomInt } from 'node:crypto';
import { draftOf } from '../jury/rule-set-input.ts';
import type { MatrixOperation, MatrixWorld } from './matrix.ts';

type Make = (world: MatrixWorld) => Promise<Record<string, unknown>>;

/** Rules concern nobody in particular: whoever may write any may write all. */
const asked =
  (make: Make): MatrixOperation['object'] =>
  async (world, relation) =>
    relation === 'OTHER' ? { variables: await make(world) } : null;

const SHIPPED = 'ACCORD_2019@1';

/** A draft of its own for each cell. */
const freshDraft = async (world: MatrixWorld): Promise<string> => world.ruleSet(`M${randomInt(1e12)}`, false);
const freshPublished = async (world: MatrixWorld): Promise<string> => world.ruleSet(`M${randomInt(1e12)}`, true);

const mutation = (name: string, type: string, input: Make): MatrixOperation => ({
  name: `Mutation.${name}`,
  permission: 'ruleSet.write',
  document: `mutation ($input: ${type}!) { ${name}(input: $input) {
    ... on RuleSetWritten { id } ... on Refused { code problems { path code } } } }`,
  object: asked(async (world) => ({ input: await input(world) })),
  isDone: (data) => typeof data[name]?.id === 'string',
});

export const JURY_RULE_SET_OPERATIONS: readonly MatrixOperation[] = [
  {
    name: 'Query.ruleSets',
    permission: 'ruleSet.read',
    document: '{ ruleSets { id } }',
    object: asked(async () => ({})),
    isDone: (data) => Array.isArray(data.ruleSets),
  },
  {
    name: 'Query.ruleSet',
    permission: 'ruleSet.read',
    document: 'query ($id: ID!) { ruleSet(id: $id) { id } }',
    object: asked(async () => ({ id: SHIPPED })),
    isDone: (data) => data.ruleSet?.id === SHIPPED,
  },
  {
    name: 'Query.tryRuleSet',
    permission: 'ruleSet.write',
    document: 'query ($id: ID!) { tryRuleSet(ruleSet: $id) { sessionId } }',
    object: asked(async () => ({ id: SHIPPED })),
    isDone: (data) => Array.isArray(data.tryRuleSet),
  },
  mutation('draftRuleSet', 'DraftRuleSetInput', async () => ({
    from: SHIPPED,
    code: `M${randomInt(1e12)}`,
    title: 'Essai',
  })),
  mutation('changeRuleSetDraft', 'ChangeRuleSetDraftInput', async (world) =>
    draftOf({ id: await freshDraft(world), title: 'Autre titre' }),
  ),
  mutation('deleteRuleSetDraft', 'RuleSetDraftInput', async (world) => ({ id: await freshDraft(world), revision: 1 })),
  mutation('publishRuleSet', 'RuleSetDraftInput', async (world) => ({ id: await freshDraft(world), revision: 1 })),
  mutation('endRuleSet', 'EndRuleSetInput', async (world) => ({
    id: await freshPublished(world),
    revision: 1,
    on: '2030-12-31',
    reason: 'Essai',
  })),
];

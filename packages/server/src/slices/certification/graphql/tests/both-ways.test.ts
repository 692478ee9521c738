import { buildSchemaSync } from 'type-graphql';
import { expect, test } from 'vitest';
import { fieldsOf } from '../../../../../testkit/both-ways/reached.ts';
import { emptyTally, runBothWays, type Tally } from '../../../../../testkit/both-ways/run.ts';
import { CERTIFICATION_RESOLVERS } from '../index.ts';

/** The public graph, of which plans are made; what is personal has none. */
const schema = buildSchemaSync({ resolvers: CERTIFICATION_RESOLVERS, validate: false });
const SEED = 1;
/** Of one register. */
const DOCUMENTS = 300;
/** Enough for the rarest fields to be asked for. */
const MOST_REGISTERS = 6;
/** How long to go on with ever new data: `BOTH_WAYS_MINUTES=60 vitest run both-ways`. */
const MINUTES = Number(process.env.BOTH_WAYS_MINUTES ?? 0);
/** Where that begins; each report says how far it has come: `BOTH_WAYS_SEED=224475276`. */
const FIRST_SEED = Number(process.env.BOTH_WAYS_SEED ?? Date.now() % 2 ** 30);

function unreached({ reached }: Tally): readonly string[] {
  return fieldsOf(schema).filter((field) => !reached.has(field));
}

/** The tally said something: by a fixed seed it always says the same. */
function expectSense(tally: Tally): void {
  expect(tally.invalid / tally.documents).toBeLessThan(0.05);
  expect(tally.withData / tally.answers).toBeGreaterThan(0.6);
  expect(tally.plannedOfSound / tally.sound).toBeGreaterThan(0.9);
}

test('random documents over random data: plans answer as resolvers do', { timeout: 300_000 }, async () => {
  const tally = emptyTally();
  for (let rank = 0; rank === 0 || (rank < MOST_REGISTERS && unreached(tally).length > 0); rank += 1) {
    await runBothWays({ schema, seed: SEED + rank, documents: DOCUMENTS }, tally);
  }
  expectSense(tally);
  expect(unreached(tally)).toEqual([]);
});

test.runIf(MINUTES > 0)('and so they do for long', { timeout: (MINUTES + 10) * 60_000 }, async () => {
  const tally = emptyTally();
  const end = Date.now() + MINUTES * 60_000;
  for (let seed = FIRST_SEED; Date.now() < end; seed += 1) {
    await runBothWays({ schema, seed, documents: DOCUMENTS }, tally);
    const { reached, ...counts } = tally;
    process.stdout.write(`${JSON.stringify({ seed, ...counts, fields: reached.size })}\n`);
  }
  expectSense(tally);
  expect(unreached(tally)).toEqual([]);
});

import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { isValid, randomDocuments } from '../random-document/index.ts';
import { fillRandomRegister } from '../random-register/index.ts';
import { testDatabase } from '../test-database.ts';
import { compare } from './compare.ts';
import { hintsOf } from './hints.ts';
import { openBothWays } from './open.ts';
import { gatherPools } from './pools.ts';
import { fieldsNamed } from './reached.ts';

/** What became of the documents of a run, each asked with two sets of variables. */
export interface Tally {
  documents: number;
  invalid: number;
  answers: number;
  withData: number;
  planned: number;
  unplanned: number;
  /** Refused by their plan as resolvers then refuse them too. */
  refused: number;
  /** Refused before they are executed. */
  rejected: number;
  /** Planned among the answers without errors; and all these. */
  plannedOfSound: number;
  sound: number;
  readonly reached: Set<string>;
}

export interface RunOptions {
  readonly schema: GraphQLSchema;
  readonly seed: number;
  readonly documents: number;
}

/** Counts of nothing. */
export const emptyTally = (): Tally => ({
  documents: 0,
  invalid: 0,
  answers: 0,
  withData: 0,
  planned: 0,
  unplanned: 0,
  refused: 0,
  rejected: 0,
  plannedOfSound: 0,
  sound: 0,
  reached: new Set(),
});

/** Asks random documents over one random register both ways, and counts. Throws the first difference, made small. */
export async function runBothWays({ schema, seed, documents }: RunOptions, tally: Tally): Promise<void> {
  const database = await testDatabase();
  const ways = await openBothWays(database.url);
  try {
    await fillRandomRegister(database.url, seed);
    const pools = await gatherPools(ways.resolved, database.pool);
    const property = fc.asyncProperty(randomDocuments(schema, hintsOf(pools)), async (document) => {
      const verdicts = await compare(ways, document);
      const valid = isValid(schema, document.query);
      tally.documents += 1;
      if (!valid) tally.invalid += 1;
      for (const { kind, hasData, hasErrors } of verdicts) {
        tally.answers += 1;
        tally[kind] += 1;
        if (hasData) tally.withData += 1;
        if (!hasErrors) {
          tally.sound += 1;
          if (kind === 'planned') tally.plannedOfSound += 1;
        }
      }
      if (valid && verdicts.some(({ kind }) => kind === 'planned'))
        for (const field of fieldsNamed(schema, document.query)) tally.reached.add(field);
    });
    const result = await fc.check(property, { seed, numRuns: documents });
    if (result.failed) {
      const cause = result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
      throw new Error(
        `Seed ${seed}, after ${result.numRuns} documents, made smaller ${result.numShrinks} times:\n${cause}`,
      );
    }
  } finally {
    await ways.close();
    await database.close();
  }
}

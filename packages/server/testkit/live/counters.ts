import type pg from 'pg';
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import * as v from 'valibot';
import { Needs } from '../../src/kernel/graphql/needs.ts';
import type { ViewerContext } from '../../src/kernel/graphql/viewer-context.ts';
import { followed, type LiveContext, notify } from '../../src/kernel/live/index.ts';
import { accepted, refused } from '../../src/kernel/result.ts';
import { useCase } from '../../src/kernel/write/use-case.ts';

interface Context extends ViewerContext, LiveContext<Context> {}

/** A subject of the tests: something that changes, and counts its changes. */
@Needs('viewer.read')
@ObjectType({ description: 'A counter.' })
export class Counter {
  @Field(() => String, { description: 'Its name.' })
  readonly id!: string;
  @Field(() => Int, { description: 'How often it changed.' })
  readonly revision!: number;
  /** When it was changed, by the clock of the machine. */
  @Field(() => String, { description: 'When.' })
  readonly at!: string;

  /** Fills the buffers of sockets. */
  @Field(() => String, { description: '100 kB.' })
  ballast(): string {
    return 'x'.repeat(100_000);
  }
}

const READ = 'SELECT id, revision, at FROM live_test.counter WHERE id = $1 AND revision > $2';
const COUNT = `INSERT INTO live_test.counter VALUES ($1, 1, $2)
  ON CONFLICT (id) DO UPDATE SET revision = counter.revision + 1, at = $2 RETURNING revision`;

/** Counts one on; a counter called "refused…" is left as it was. */
export const count = useCase({
  permission: 'viewer.write',
  input: v.object({ id: v.string() }),
  run: async (uow, { id }) => {
    const [row] = await uow.rows<{ revision: number }>(COUNT, [id, String(Date.now())]);
    notify(uow, `counter ${id}`, row?.revision ?? 0);
    return id.startsWith('refused') ? refused({ code: 'REFUSED' }) : accepted(row?.revision ?? 0);
  },
});

@Resolver()
export class CounterResolver {
  @Needs('viewer.read')
  @Subscription(() => Counter, {
    description: 'A counter as it changes.',
    subscribe: followed(({ id, after }: { id: string; after: number }) => ({
      topic: `counter ${id}`,
      after,
      read: async (seen, context: Context) =>
        (await (await context.personal()).rows<Counter>(READ, [id, seen]))[0] ?? null,
    })),
  })
  counter(
    @Root() counter: Counter,
    @Arg('id', () => String, { description: 'Its name.' }) _id: string,
    @Arg('after', () => Int, { description: 'The revision known.' }) _after: number,
  ): Counter {
    return Object.assign(new Counter(), counter);
  }

  @Subscription(() => Counter, { description: 'Says nothing of what it needs.', subscribe: followed(neverRead) })
  undeclared(@Root() counter: Counter): Counter {
    return counter;
  }

  @Needs('viewer.write')
  @Subscription(() => Counter, { description: 'Fails before it is opened.', subscribe: followed(noDatabase) })
  failing(@Root() counter: Counter): Counter {
    return counter;
  }

  @Needs('viewer.write')
  @Mutation(() => Int, { description: 'Counts one on.' })
  async count(
    @Arg('id', () => String, { description: 'Its name.' }) id: string,
    @Ctx() context: Context,
  ): Promise<number> {
    const result = await context.perform(count, { id });
    return result.ok ? result.value : -1;
  }
}

function neverRead(): { topic: string; after: number; read: () => Promise<null> } {
  return { topic: 'never', after: 0, read: async () => null };
}

function noDatabase(): ReturnType<typeof neverRead> {
  throw new Error('connect ECONNREFUSED');
}

/** Makes the table of the counters in a test's database. */
export async function createCounters(pool: pg.Pool): Promise<void> {
  await pool.query(`CREATE SCHEMA live_test;
    CREATE TABLE live_test.counter (id text PRIMARY KEY, revision int NOT NULL, at text NOT NULL);
    GRANT USAGE ON SCHEMA live_test TO delibere_server;
    GRANT SELECT, INSERT, UPDATE ON live_test.counter TO delibere_server`);
}

/** The document that follows a counter. */
export const FOLLOW =
  'subscription ($id: String!, $after: Int!) { counter(id: $id, after: $after) { id revision at } }';
export const FOLLOW_HEAVILY = FOLLOW.replace('at }', 'at ballast }');
export const COUNT_ON = 'mutation ($id: String!) { count(id: $id) }';

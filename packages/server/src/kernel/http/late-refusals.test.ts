import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { lateRefusals } from './late-refusals.ts';

test('who is refused waits for a moment, whoever is answered does not', async () => {
  const app = Fastify();
  lateRefusals(app);
  app.get('/:status', async ({ params }, reply) => {
    const { status } = params as { readonly status: string };
    return reply.status(Number(status)).send({ status });
  });
  const order: number[] = [];
  const ask = async (status: number): Promise<void> => {
    const reply = await app.inject(`/${status}`);
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toEqual({ status: String(status) });
    order.push(status);
  };
  await Promise.all([400, 413, 429, 200, 404, 500].map(ask));
  expect(order.slice(0, 3).toSorted()).toEqual([200, 404, 500]);
  const startedAt = performance.now();
  await ask(400);
  expect(performance.now() - startedAt).toBeGreaterThan(15);
  await app.close();
});

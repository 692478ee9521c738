import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { loaded } from './measure.ts';
import { reportOf } from './report.ts';
import { canonical, firstDifference, type Way, type WayName } from './ways.ts';

test('the same members in another order are the same answer; another order of a list is not', () => {
  expect(canonical({ b: [1, 2], a: { d: null, c: 'x' } })).toBe(canonical({ a: { c: 'x', d: null }, b: [1, 2] }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  expect(canonical({ a: null })).not.toBe(canonical({}));
});

test('a document is reported where the limit is fastest, each way by its ratio to it', () => {
  const at = (limit: number, planner: number) =>
    new Map([
      ['limit', { rps: limit, p50: 1, p99: 2, cpuMs: 0.4 }],
      ['planner', { rps: planner, p50: 1.5, p99: 3, cpuMs: 0.5 }],
    ] as const);
  const measured = new Map([
    [4, at(500, 500)],
    [16, at(1_000, 900)],
  ]);
  const measures = { list: measured, single: measured, search: measured, walk: measured };
  const memory = new Map([
    ['limit', 90],
    ['planner', 180],
  ] as const);
  const report = reportOf(measures, memory, { p99AtEqualLoad: 1, deepPage: 1, wholeOverThousand: 1 });
  expect(report.connections.list).toBe(16);
  expect(report.documents.list.planner).toEqual({ rps: 900, p50: 1.5, p99: 3, rssMb: 180, ratio: 0.9 });
  expect(report.documents.list.limit?.ratio).toBe(1);
  expect(report.cpuMs.list).toEqual({ limit: 0.4, planner: 0.5 });
});

/** A server that answers everything the same. */
async function answering(name: WayName, answer: object): Promise<Way> {
  const server = createServer((_, response) => response.end(JSON.stringify(answer))).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const bodies = { list: ['{}', '{}'], single: [], search: [], walk: [] };
  return { name, server: { pid: process.pid, port, rssMb: async () => 0, stop: async () => undefined }, bodies };
}

test('an answer that is not the planner’s stops the bench and tells what was asked, expected and found', async () => {
  const planner = await answering('planner', { data: { n: [1, { id: 'x', title: 'a' }] } });
  const same = await answering('mercurius', { data: { n: [1, { title: 'a', id: 'x' }] } });
  expect(await firstDifference([planner, same])).toBeNull();
  const altered = await answering('mercurius', { data: { n: [1, { id: 'y', title: 'a' }] } });
  expect(await firstDifference([planner, same, altered])).toEqual({
    document: 'list',
    name: 'mercurius',
    body: '{}',
    expected: { n: [1, { id: 'x', title: 'a' }] },
    found: { n: [1, { id: 'y', title: 'a' }] },
  });
});

test('a load counts its answers and their CPU, and is thrown by what is not answered well', async () => {
  const figures = await loaded(await answering('planner', { data: {} }), 'list', 2, 100);
  expect(figures.rps).toBeGreaterThan(0);
  expect(figures.p99).toBeGreaterThanOrEqual(figures.p50);
  const way = await answering('planner', { data: {} });
  const closed = { ...way, server: { ...way.server, port: 1 } };
  await expect(loaded(closed, 'list', 2, 100)).rejects.toThrow('planner failed on list');
});

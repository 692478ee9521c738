import { parentPort, workerData } from 'node:worker_threads';
import { ATTACKS } from '../../testkit/attacks.ts';
import { load } from '../load.ts';
import { hostile } from './hostile.ts';

/** What an attacker is told. */
export interface AttackerOrders {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  readonly from: string;
}

// A thread of its own, so that the attack's work does not delay what is measured beside it.
const { port, connections, milliseconds, from }: AttackerOrders = workerData;
const { answered, statuses } = await load({
  port,
  connections,
  body: (index) => hostile(ATTACKS, index),
  until: (_sent, elapsedMs) => elapsedMs > milliseconds,
  from: () => from,
});
parentPort?.postMessage({ answered, statuses });

import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../graphql-client.ts';
import { readEvents } from './event-reader.ts';

/** What is there is told at once: later there is nothing. */
const AT_ONCE_MS = 300;

/** The first event of a subscription; data that say null of everything where none comes at once. */
export async function firstEvent(
  base: string,
  body: object,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const events = await readEvents(base, body, headers);
  const deadline = performance.now() + AT_ONCE_MS;
  while (events.results().length === 0 && performance.now() < deadline) await sleep(2);
  events.drop();
  const [{ data = { nothing: null }, errors = [] } = {}] = events.results();
  return { status: events.status, data, errors: errors.map((error) => ({ message: '', ...error })) };
}

import * as v from 'valibot';

/** Channel of PostgreSQL on which every process hears of every change. */
export const LIVE_CHANNEL = 'delibere_live';

/** PostgreSQL carries 8,000 bytes; names of topics are an id and what it is of. */
const MAX_TOPIC = 200;

/** What is announced: something about a topic changed, and the topic is at this revision now. */
export interface Announcement {
  readonly topic: string;
  readonly revision: number;
}

const text = v.pipe(v.string(), v.parseJson(), v.tuple([v.string(), v.number()]));

/** The text that goes over the channel. Throws where no reader could make sense of it: that is a bug of the writer. */
export function writeAnnouncement({ topic, revision }: Announcement): string {
  if (topic === '' || topic.length > MAX_TOPIC) throw new RangeError(`A topic has 1 to ${MAX_TOPIC} characters`);
  if (!Number.isSafeInteger(revision)) throw new RangeError('A revision is a whole number');
  return JSON.stringify([topic, revision]);
}

/** What a text of the channel says; null where it says nothing of ours, as a newer version might. */
export function readAnnouncement(payload: string): Announcement | null {
  const { success, output } = v.safeParse(text, payload);
  return success ? { topic: output[0], revision: output[1] } : null;
}

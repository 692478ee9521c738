import type { UnitOfWork } from '../write/unit-of-work.ts';
import { LIVE_CHANNEL, writeAnnouncement } from './announcement.ts';

/**
 * Announces at the end of the transaction, to every process, that something about a topic changed: heard once it is
 * committed, and never if it is not.
 * @param topic what changed, "session 7f3c…": 200 characters at most, ids and no personal data
 * @param revision a whole number that grows with every change of the topic, as `read` of its followers gives it
 */
export function notify(uow: UnitOfWork, topic: string, revision: number): void {
  const announced = writeAnnouncement({ topic, revision });
  uow.atEnd(`live ${topic}`, 'SELECT pg_notify($1, $2)', [LIVE_CHANNEL, announced]);
}

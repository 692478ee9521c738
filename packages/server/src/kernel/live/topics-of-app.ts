import type { FastifyInstance } from 'fastify';
import { LiveTopics } from './live-topics.ts';

/** The topics that an application follows, as long as it is open. */
export function liveTopics(app: FastifyInstance, url: string): LiveTopics {
  const onLost = (error: unknown): void =>
    app.log.warn(error, 'changes are not heard of: subscribers look by themselves');
  const topics = new LiveTopics({ url, onLost });
  app.addHook('onClose', () => topics.close());
  return topics;
}

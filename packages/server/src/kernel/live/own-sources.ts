import type { PubSub } from 'type-graphql';

/**
 * What the schema's builder wants as soon as there is a subscription, and nobody uses: each subscription has a source of
 * its own (`subscribe`), and changes are announced within their transaction (`notify`).
 */
export const OWN_SOURCES: PubSub = {
  publish: (topic) => refuse(topic),
  subscribe: (topic) => refuse(topic),
};

function refuse(topic: string): never {
  throw new Error(`Nothing is published in this process alone: ${topic}`);
}

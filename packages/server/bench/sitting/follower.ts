import { request } from 'node:http';

/** A member's live view: when each revision of the sitting first reached them. */
export interface Follower {
  /** Milliseconds (`performance.now`) at which something as new as a revision was there; undefined while it is not. */
  reachedAt(revision: number): number | undefined;
  readonly events: number;
  close(): void;
}

const FOLLOW = `subscription ($sessionId: ID!, $after: Int!) { sittingChanged(sessionId: $sessionId, after: $after) {
  revision session { state } cases { id progress revision allowedActions decision { outcome way departs }
    ballots { id round closedAt voted viewerVoted viewerChoice allowedActions verdict { outcome reason voices { for against abstain } } } } } }`;
const REVISION = /"revision":(\d+)/;

/** Follows a sitting as the console does, over an event stream; resolves once it is open. */
export function follow(
  base: string,
  cookie: string,
  variables: { readonly sessionId: string; readonly after: number },
): Promise<Follower> {
  const seen: { readonly revision: number; readonly at: number }[] = [];
  return new Promise((resolve, reject) => {
    const sent = request(`${base}/graphql/stream`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie, origin: base },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`The stream answers ${response.statusCode}`));
      let rest = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        const parts = (rest + chunk).split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) {
          if (!part.startsWith('event: next')) continue;
          seen.push({ revision: Number(REVISION.exec(part)?.[1]), at: performance.now() });
        }
      });
      response.on('error', () => undefined);
      resolve({
        reachedAt: (revision) => seen.find((one) => one.revision >= revision)?.at,
        get events() {
          return seen.length;
        },
        close: () => void sent.destroy(),
      });
    });
    sent.end(JSON.stringify({ query: FOLLOW, variables }));
  });
}

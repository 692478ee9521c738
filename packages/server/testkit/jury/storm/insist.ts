import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a gesture is answered with. */
export interface Written {
  readonly revision: number;
  readonly cases: readonly {
    readonly id: string;
    readonly ballots: readonly {
      readonly id: string;
      readonly verdict: { readonly settles: boolean; readonly outcome: string } | null;
    }[];
  }[];
}

/** What became of a gesture in the end. */
export interface Acknowledged {
  /** "OK", or the code of a refusal. */
  readonly code: string;
  /** What was written; null where nothing was. */
  readonly written: Written | null;
}

/** How a client of a storm behaves. */
export interface InsistParts {
  readonly base: string;
  readonly random: () => number;
  /** Part of the requests whose connection is cut before the answer can have come. */
  readonly cut: number;
  /** Whether each request is sent twice at once. */
  readonly doubled: boolean;
  /** Counts what happened. */
  readonly seen: { requests: number; cuts: number; failures: number };
}

const PATIENCE_MS = 120_000;

/** Makes gestures as one who does not give up: under one key, until an answer comes. */
export function insister(
  parts: InsistParts,
): (cookie: string, mutation: string, input: object) => Promise<Acknowledged> {
  const { base, random, cut, doubled, seen } = parts;
  const send = async (cookie: string, body: string): Promise<Acknowledged | null> => {
    seen.requests += 1;
    const lost = random() < cut;
    if (lost) seen.cuts += 1;
    try {
      const response = await fetch(`${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, origin: base },
        body,
        signal: AbortSignal.timeout(lost ? Math.floor(random() * 12) : 15_000),
      });
      const { data, errors } = (await response.json()) as {
        data?: Record<string, (Written & { code?: string }) | null>;
        errors?: { extensions: { code: string } }[];
      };
      const code = errors?.[0]?.extensions.code;
      if (code === 'INTERNAL_SERVER_ERROR' || code === 'TIMEOUT' || response.status >= 500) throw new Error(code);
      if (code !== undefined) return { code, written: null };
      const [told] = Object.values(data ?? {});
      return { code: told?.code ?? 'OK', written: told ?? null };
    } catch {
      seen.failures += 1;
      return null;
    }
  };
  return async (cookie, mutation, input) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      ... on SittingWritten { revision cases { id ballots { id round closedAt verdict { settles outcome } } } }
      ... on Refused { code } } }`;
    const body = JSON.stringify({ query, variables: { input: { ...input, key: randomUUID() } } });
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
      const sent = Array.from({ length: doubled ? 2 : 1 }, () => send(cookie, body));
      const answers = (await Promise.all(sent)).filter((one) => one !== null);
      const [first] = answers;
      if (first !== undefined) {
        if (answers.some(({ code }) => code !== first.code))
          throw new Error(`One gesture, two answers: ${JSON.stringify(answers)}`);
        return first;
      }
      await sleep(50 + random() * 200);
    }
    throw new Error(`${mutation} was never answered`);
  };
}

/** The last ballot of the case a gesture was about. Throws where nothing was written. */
export function lastBallot({ written, code }: Acknowledged): Written['cases'][number]['ballots'][number] {
  const ballot = written?.cases[0]?.ballots.at(-1);
  if (ballot === undefined) throw new Error(`No ballot: ${code}`);
  return ballot;
}

import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../src/kernel/authorisation/viewer.ts';
import type { AppAsRoles } from '../as-role.ts';
import type { TestSeat, TestSession } from '../jury-world.ts';
import { inRole } from '../viewers.ts';

/** Whoever holds a seat, as a member of their delegation. */
export const memberOf = ({ organisationId, personId }: TestSeat): Viewer =>
  inRole('DELEGATION_MEMBER', { kind: 'ORGANISATION', id: organisationId }, personId);

/** Somebody of the exam centre that holds a session. */
export const managerOf = ({ centreId }: Pick<TestSession, 'centreId'>): Viewer =>
  inRole('EXAM_CENTRE_MANAGER', { kind: 'EXAM_CENTRE', id: centreId });

const VERDICT = `outcome reason settles weighing present voices { for against abstain }
  colleges { college for against abstain weight voters withoutVote } castingVote { seat choice }`;
export const BALLOT = `id round secrecy closedAt askedBy president recused electorate { seat weight } voted votes { seat choice }
  viewerVoted viewerChoice allowedActions verdict { ${VERDICT} }`;
const CASE = `id progress carriedOverBecause revision recused allowedActions
  decision { outcome way ballotId departs reason notifyBy blocks { code validUntil } capabilities { code validUntil } }
  ballots { ${BALLOT} }`;

/** What was written: the cases as they are now, or the refusal as "CODE" and its facts. */
export interface Told {
  readonly code?: string;
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
  readonly problems?: readonly { readonly path: string; readonly code: string }[];
  readonly sessionId: string;
  readonly revision: number;
  // Tests read answers of documents they have just written.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the document's
  readonly cases: readonly any[];
}

/** Makes gestures of sittings through the API. */
export interface SittingClient {
  /** A gesture as somebody, under a key of its own unless it is given. Throws where an error is answered. */
  do(viewer: Viewer, mutation: string, input: Record<string, unknown>): Promise<Told>;
  /** The code of the refusal, or "OK". */
  code(viewer: Viewer, mutation: string, input: Record<string, unknown>): Promise<string>;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the document's
  read(viewer: Viewer, caseId: string): Promise<any>;
}

/** Mutations that carry no key. */
const UNKEYED = new Set(['enterCase', 'changeCase', 'removeCase', 'declareLink', 'withdrawLink']);

export function sittingClient(api: Pick<AppAsRoles, 'askAs'>): SittingClient {
  const ask: SittingClient['do'] = async (viewer, mutation, input) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const done =
      mutation === 'drawAttendanceCode'
        ? 'AttendanceCode { sessionId drawn: code validUntil }'
        : `SittingWritten { sessionId revision cases { ${CASE} } }`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ... on ${done}
      ... on Refused { code facts { name value } problems { path code } } } }`;
    const key = UNKEYED.has(mutation) ? {} : { key: randomUUID() };
    const { data, errors } = await api.askAs(viewer, document, { input: { ...key, ...input } });
    const [error] = errors;
    if (error !== undefined) throw new Error(`${String(error.extensions.code)}: ${error.message}`);
    return data[mutation];
  };
  return {
    do: ask,
    code: async (viewer, mutation, input) => (await ask(viewer, mutation, input)).code ?? 'OK',
    read: async (viewer, id) => {
      const { data, errors } = await api.askAs(viewer, `query ($id: ID!) { juryCase(id: $id) { ${CASE} } }`, { id });
      if (errors[0] !== undefined) throw new Error(errors[0].message);
      return data.juryCase;
    },
  };
}

import type { APIRequestContext, Browser } from 'playwright-core';
import { expect, inject } from 'vitest';

/** A session as these journeys make it. */
export interface PlannedJury {
  readonly id: string;
  readonly revision: number;
  /** Path of its page. */
  readonly path: string;
}

export interface JuryParts {
  /** A part of the name of the exam centre. */
  readonly centre?: string;
  /** Days from today. */
  readonly inDays?: number;
  /** How many are seated on each side, as far as there are people with a mandate. */
  readonly employers?: number;
  readonly unions?: number;
  /** "ACCORD_2019@1"; those in force that day by default. */
  readonly ruleSetId?: string;
}

interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly unknown[];
}

interface Written {
  readonly session?: { readonly id: string; readonly revision: number };
  readonly code?: string;
}

interface Eligible {
  readonly person: { readonly id: string };
  readonly organisation: { readonly id: string };
  readonly tempWork: boolean;
  readonly seated: boolean;
  readonly busy: boolean;
}

const RESULT = '... on SessionWritten { session { id revision } } ... on Refused { code problems { path code } }';
const DAY_MS = 86_400_000;

/** The day so many days from today. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

async function ask(request: APIRequestContext, query: string, variables: object): Promise<Record<string, unknown>> {
  const reply = await request.post('/graphql', { data: { query, variables } });
  const { data, errors = [] }: Answered = await reply.json();
  expect(errors).toEqual([]);
  return { ...data };
}

async function written(
  answer: Promise<Record<string, unknown>>,
  field: string,
): Promise<{ id: string; revision: number }> {
  const { session, ...refused } = (await answer)[field] as Written;
  if (!session) throw new Error(`${field} was refused: ${JSON.stringify(refused)}`);
  return session;
}

async function organisation(request: APIRequestContext, kind: string, query: string): Promise<string> {
  const data = await ask(
    request,
    'query ($kind: OrganisationKind!, $query: String) { organisations(kinds: [$kind], query: $query, first: 1) { nodes { id } } }',
    { kind, query },
  );
  const { nodes } = data.organisations as { readonly nodes: readonly { readonly id: string }[] };
  const [found] = nodes;
  if (!found) throw new Error(`There is no ${kind} of the name ${query}`);
  return found.id;
}

/** Who may be seated: those the exam centre mandated, one of each representative union. */
async function whoMaySit(
  request: APIRequestContext,
  sessionId: string,
  college: 'EMPLOYERS' | 'UNIONS',
  examCentreId: string,
): Promise<readonly Eligible[]> {
  const data = await ask(
    request,
    `query ($id: ID!, $college: College!) { jurySession(id: $id) { representativeUnions { id } }
      eligibleMembers(sessionId: $id, college: $college) {
        person { id } organisation { id } tempWork seated busy } }`,
    { id: sessionId, college },
  );
  const { representativeUnions } = data.jurySession as { readonly representativeUnions: readonly { id: string }[] };
  const senders = college === 'EMPLOYERS' ? [examCentreId] : representativeUnions.map(({ id }) => id);
  const free = (data.eligibleMembers as readonly Eligible[]).filter(
    ({ tempWork, seated, busy, organisation: { id } }) => !tempWork && !seated && !busy && senders.includes(id),
  );
  if (college === 'EMPLOYERS') return free;
  return [...new Map(free.map((one) => [one.organisation.id, one])).values()];
}

/** Plans a session in the name of the administrator of the demonstration, and seats people in it. */
export async function plannedJury(
  browser: Browser,
  { centre = 'Rhône', inDays = 40, employers = 0, unions = 0, ruleSetId }: JuryParts = {},
  origin = inject('baseUrl'),
): Promise<PlannedJury> {
  const context = await browser.newContext({ baseURL: origin });
  const { request } = context;
  const reply = await request.post('/api/demo/sign-in', { data: { role: 'ADMINISTRATOR' } });
  expect(reply.ok()).toBe(true);
  const input = {
    examCentreId: await organisation(request, 'EXAM_CENTRE', centre),
    branchId: await organisation(request, 'BRANCH', ''),
    sessionOn: dayAhead(inDays),
    startsAt: '09:00',
    endsAt: '12:30',
    place: 'Maison de la métallurgie, salle des actes',
    certifications: ['RNCP28245'],
    ruleSetId,
  };
  let session = await written(
    ask(request, `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ${RESULT} } }`, { input }),
    'planSession',
  );
  for (const [college, wanted] of [
    ['EMPLOYERS', employers],
    ['UNIONS', unions],
  ] as const) {
    for (const one of (await whoMaySit(request, session.id, college, input.examCentreId)).slice(0, wanted)) {
      const seat = {
        sessionId: session.id,
        revision: session.revision,
        college,
        organisationId: one.organisation.id,
        personId: one.person.id,
      };
      session = await written(
        ask(request, `mutation ($input: AddSeatInput!) { addSeat(input: $input) { ${RESULT} } }`, { input: seat }),
        'addSeat',
      );
    }
  }
  await context.close();
  return { ...session, path: `/jurys/${session.id}` };
}

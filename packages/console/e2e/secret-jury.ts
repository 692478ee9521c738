import type { APIRequestContext, Browser } from 'playwright-core';
import { clearCase } from '../../server/testkit/jury/clear-case.ts';
import { draftOf } from '../../server/testkit/jury/rule-set-input.ts';
import { acted, asked, gestured, type WrittenSession, wrote } from './api.ts';
import type { Held, Seated } from './juror.ts';

/** A session of today under rules of secret ballots with proxies, convened. */
export interface SecretJury {
  readonly id: string;
  readonly path: string;
  /** Who presides, for a union. */
  readonly president: Seated;
  /** Another union member who is there. */
  readonly member: Seated;
  readonly employer: Seated;
  /** Another employer, who does not come. */
  readonly represented: Seated;
  readonly late: Seated;
}

const RULES = 'SCRUTIN_SECRET@1';

/** Rules like those of the fiche, but for secret ballots and a proxy each. */
async function rules(request: APIRequestContext): Promise<void> {
  const title = 'Scrutin secret';
  await acted(request, 'draftRuleSet', { from: 'FICHE_RNCP28245@1', code: 'SCRUTIN_SECRET', title });
  const parameters = { secrecy: 'SECRET', proxiesPerHolder: 1 } as const;
  const sources = { secrecy: 'Accord de branche, art. 4', proxiesPerHolder: 'Accord de branche, art. 5' };
  await acted(request, 'changeRuleSetDraft', draftOf({ id: RULES, title, parameters, sources }));
  await asked(
    request,
    `mutation ($input: RuleSetDraftInput!) { publishRuleSet(input: $input) { ... on Refused { code } } }`,
    { input: { id: RULES, revision: 2 } },
  );
}

const PLACES = `query ($id: ID!) { jurySession(id: $id) { examCentre { id } branch { id }
  cases(first: 20) { edges { node { candidate { id } } } } } }`;

interface Places {
  readonly jurySession: {
    readonly examCentre: { readonly id: string };
    readonly branch: { readonly id: string };
    readonly cases: { readonly edges: readonly { readonly node: { readonly candidate: { readonly id: string } } }[] };
  };
}

/** Plans it with people of the demonstration's session of today, which is given up for it, and convenes them. */
export async function secretJury(
  browser: Browser,
  baseURL: string,
  held: Held,
  people: { readonly president: string; readonly member: string },
): Promise<SecretJury> {
  const [administrator, centre] = await Promise.all([
    browser.newContext({ baseURL }).then(({ request }) => request),
    browser.newContext({ baseURL }).then(({ request }) => request),
  ]);
  await administrator.post('/api/demo/sign-in', { data: { role: 'ADMINISTRATOR' } });
  await centre.post('/api/demo/sign-in', { data: { role: 'EXAM_CENTRE_MANAGER' } });
  await rules(administrator);
  const { jurySession } = await asked<Places>(centre, PLACES, { id: held.id });
  const { sessionOn } = (
    await asked<{ readonly jurySession: { readonly sessionOn: string } }>(
      centre,
      'query ($id: ID!) { jurySession(id: $id) { sessionOn } }',
      { id: held.id },
    )
  ).jurySession;
  await wrote(centre, 'takeSessionStep', { sessionId: held.id, action: 'CANCEL', reason: 'Un autre jury le remplace' });
  let session = await wrote(centre, 'planSession', {
    examCentreId: jurySession.examCentre.id,
    branchId: jurySession.branch.id,
    sessionOn,
    startsAt: '09:00',
    endsAt: '18:00',
    place: 'Salle des actes',
    certifications: ['RNCP28245'],
    ruleSetId: RULES,
  });
  const of = (): { readonly sessionId: string; readonly revision: number } => ({
    sessionId: session.id,
    revision: session.revision,
  });
  const unions = held.seats.filter(
    ({ college, person }) => college === 'UNIONS' && person.id !== people.president && person.id !== people.member,
  );
  const employers = held.seats.filter(({ college }) => college === 'EMPLOYERS');
  const president = held.seats.find(({ person }) => person.id === people.president);
  const member = held.seats.find(({ person }) => person.id === people.member);
  const [late] = unions;
  const [employer, represented, third] = employers;
  if (!president || !member || !late || !employer || !represented || !third) throw new Error('Too few sit today');
  for (const { college, organisation, person } of [employer, represented, third, president, member, late]) {
    session = await wrote(centre, 'addSeat', {
      ...of(),
      college,
      organisationId: organisation.id,
      personId: person.id,
    });
  }
  const seatOf = ({ person }: Seated, { seats }: WrittenSession): Seated => {
    const seat = seats.find((one) => one.person?.id === person.id);
    const sits = held.seats.find((one) => one.person.id === person.id);
    if (!seat || !sits) throw new Error('Somebody was not seated');
    return { ...sits, id: seat.id };
  };
  const seats = {
    president: seatOf(president, session),
    member: seatOf(member, session),
    employer: seatOf(employer, session),
    represented: seatOf(represented, session),
    late: seatOf(late, session),
  };
  session = await wrote(centre, 'namePresident', {
    ...of(),
    presidentSeat: seats.president.id,
    substituteSeat: seats.member.id,
  });
  for (const { node } of jurySession.cases.edges.slice(0, 5)) {
    const entered = { sessionId: session.id, candidateId: node.candidate.id, rncpCode: 'RNCP28245' };
    await acted(centre, 'enterCase', { ...entered, ...clearCase(sessionOn) });
  }
  await wrote(centre, 'takeSessionStep', { sessionId: session.id, action: 'CONVENE' });
  return { id: session.id, path: `/seances/${session.id}`, ...seats };
}

/** A member says through the API that they are there. */
export async function arrive(request: APIRequestContext, sessionId: string, seatId: string): Promise<void> {
  const drawn = { method: 'DRAWN', signature: 'M 20 80 L 90 30 L 150 110 L 240 40' };
  await gestured(request, 'signAttendance', { sessionId, seatId, ...drawn });
}

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ADMINISTRATOR, type AppAsRoles, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { correspondent, type Mailed, mailsOf } from '../../../../../testkit/jury/jury-mails.ts';
import { revisionOf, writeSession } from '../../../../../testkit/jury/session-api.ts';
import { type JuryWorld, juryWorld, type TestSession } from '../../../../../testkit/jury-world.ts';
import { importShippedFiche } from '../../../../first-import.ts';

const NOW = '2026-11-26T10:00:00Z';
let now = new Date(NOW);
let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  api = await appAsRoles(database.url, { now: () => now });
  world = juryWorld(database.pool);
});
afterAll(async () => {
  await api.close();
  await database.close();
});
beforeEach(async () => {
  now = new Date(NOW);
  await database.pool.query('TRUNCATE mail.message');
});

const write = (name: string, input: Record<string, unknown>, viewer?: typeof ADMINISTRATOR) =>
  writeSession(api, name, input, viewer);
const mails = (kind?: string): Promise<readonly Mailed[]> => mailsOf(database.pool, kind);
const account = (role: 'DELEGATION_LEAD' | 'EXAM_CENTRE_MANAGER', organisationId: string): Promise<string> =>
  correspondent(database.pool, role, organisationId);
const convened = async (session: TestSession) => write('takeSessionStep', { sessionId: session.id, action: 'CONVENE' });

describe('answers', () => {
  const OFFERED = `query ($token: String!) { offeredConvocation(token: $token) { over reference sessionOn startsAt endsAt place remoteUrl centre
    certifications member organisation answer answeredAt substitutes { id name } } }`;
  const ANSWER = `mutation ($input: AnswerConvocationByLinkInput!) { answerConvocationByLink(input: $input) {
    ... on ConvocationAnswered { answer } ... on Refused { code problems { path code } } } }`;
  const tokenOf = (mail?: Mailed): string => /\/convocation#(.+)$/.exec(mail?.link ?? '')?.[1] ?? '';

  async function called() {
    const session = await world.session();
    const [seat] = session.unions;
    const substitute = await world.person();
    await world.mandate(substitute, seat?.organisationId ?? '');
    await convened(session);
    const email = await world.emailOf(seat?.personId ?? '');
    const token = tokenOf((await mails('CONVOCATION')).find(({ recipient }) => recipient === email));
    const answer = async (input: Record<string, unknown>) => {
      const { data, errors } = await api.askAs(null, ANSWER, { input: { token, ...input } });
      expect(errors).toEqual([]);
      return data.answerConvocationByLink;
    };
    return { session, seat, substitute, token, answer };
  }

  test('whoever holds the link sees the convocation and answers it, and may change their mind', async () => {
    const { session, seat, substitute, token, answer } = await called();
    const { data } = await api.askAs(null, OFFERED, { token });
    expect(data.offeredConvocation).toMatchObject({
      over: false,
      sessionOn: '2027-01-14',
      place: 'Salle des actes',
      answer: 'PENDING',
      certifications: [expect.stringMatching(/^RNCP28245 ./)],
      substitutes: [{ id: substitute }],
    });
    expect(await answer({ answer: 'ACCEPTED', note: 'Avec plaisir' })).toEqual({ answer: 'ACCEPTED' });
    await database.pool.query('TRUNCATE mail.message');
    const lead = await account('DELEGATION_LEAD', seat?.organisationId ?? '');
    const manager = await account('EXAM_CENTRE_MANAGER', session.centreId);
    await account('DELEGATION_LEAD', session.centreId);
    expect(await answer({ answer: 'DECLINED', note: 'Formation', substituteId: substitute })).toEqual({
      answer: 'DECLINED',
    });
    expect((await mails('CONVOCATION_DECLINED')).map(({ recipient }) => recipient)).toEqual([lead, manager].toSorted());
    const { seats } = await write('tellRegionalCommittee', {
      sessionId: session.id,
      revision: await revisionOf(api, session.id),
      on: '2026-11-20',
    });
    expect(seats.find(({ id }: { id: string }) => id === seat?.id)).toMatchObject({
      answer: 'DECLINED',
      answerNote: 'Formation',
      proposedSubstitute: { id: substitute },
    });
    const { rows } = await database.pool.query(
      `SELECT actor_kind, on_behalf_of, after FROM audit.event WHERE object_id = $1 AND kind = 'CONVOCATION_ANSWERED' ORDER BY place`,
      [session.id],
    );
    expect(rows).toMatchObject([
      { actor_kind: 'SYSTEM', on_behalf_of: seat?.personId, after: { answer: 'ACCEPTED' } },
      { after: { answer: 'DECLINED', substitute } },
    ]);
  });

  test('nobody is proposed who could not sit for the same organisation', async () => {
    const { session, answer } = await called();
    const stranger = await world.person();
    expect(await answer({ answer: 'DECLINED', substituteId: stranger })).toMatchObject({ code: 'NOT_MANDATED' });
    await world.mandate(stranger, session.unions[1]?.organisationId ?? '');
    expect(await answer({ answer: 'DECLINED', substituteId: stranger })).toMatchObject({ code: 'NOT_MANDATED' });
    expect(await answer({ answer: 'PENDING' })).toMatchObject({ code: 'INPUT_INVALID' });
  });

  test.each([
    [
      'the seat is given to somebody else',
      async ({ session, seat, substitute }: Awaited<ReturnType<typeof called>>) => {
        await write('changeSeat', { sessionId: session.id, revision: 2, seatId: seat?.id, personId: substitute });
      },
    ],
    [
      'the seat is gone',
      async ({ session, seat }: Awaited<ReturnType<typeof called>>) => {
        await write('removeSeat', { sessionId: session.id, revision: 2, seatId: seat?.id });
      },
    ],
    [
      'the session is put off',
      async ({ session }: Awaited<ReturnType<typeof called>>) => {
        await write('takeSessionStep', { sessionId: session.id, action: 'POSTPONE', reason: 'Essai' });
      },
    ],
    [
      'its day is past',
      async () => {
        now = new Date('2027-01-15T10:00:00Z');
      },
    ],
  ])('once %s the link opens nothing, and names nobody', async (_, end) => {
    const made = await called();
    await end(made);
    expect(await made.answer({ answer: 'ACCEPTED' })).toMatchObject({ code: 'CONVOCATION_OVER' });
    const { data } = await api.askAs(null, OFFERED, { token: made.token });
    expect(data.offeredConvocation).toMatchObject({
      over: true,
      member: null,
      place: null,
      organisation: null,
      substitutes: [],
    });
  });

  test('a link nobody was given opens nothing', async () => {
    const { data } = await api.askAs(null, OFFERED, { token: 'x'.repeat(43) });
    expect(data.offeredConvocation).toBeNull();
    const { data: answered } = await api.askAs(null, ANSWER, { input: { token: 'x', answer: 'ACCEPTED' } });
    expect(answered.answerConvocationByLink).toMatchObject({ code: 'CONVOCATION_OVER' });
  });

  test('who did not answer is reminded, once a day, by a link that works beside the first', async () => {
    const { session, answer, token } = await called();
    const member = inRole('DELEGATION_MEMBER', null, session.unions[1]?.personId ?? null);
    await write('answerConvocation', { sessionId: session.id, answer: 'ACCEPTED' }, member);
    expect(await write('remindSession', { sessionId: session.id })).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
    now = new Date('2026-11-28T10:00:00Z');
    await write('remindSession', { sessionId: session.id });
    const reminded = await mails('CONVOCATION_REMINDER');
    expect(reminded).toHaveLength(3);
    expect(await write('remindSession', { sessionId: session.id })).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
    const email = await world.emailOf(session.unions[0]?.personId ?? '');
    const second = tokenOf(reminded.find(({ recipient }) => recipient === email));
    expect(second).not.toBe(token);
    expect(await answer({ answer: 'ACCEPTED' })).toEqual({ answer: 'ACCEPTED' });
    expect(await answer({ token: second, answer: 'DECLINED' })).toEqual({ answer: 'DECLINED' });
  });
});

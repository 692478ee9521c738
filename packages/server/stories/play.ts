import type pg from 'pg';
import { expect } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, inRole } from '../testkit/as-role.ts';
import { revisionOf, writeSession } from '../testkit/jury/session-api.ts';
import { sittingClient } from '../testkit/jury/sitting-client.ts';
import { juryWorld, type TestSession } from '../testkit/jury-world.ts';
import type { Scene } from './scene.ts';
import type { Part, Story } from './story.ts';

const READ = `query ($id: ID!) { jurySession(id: $id) { id state sessionOn revision
  findings { key code severity source remedy facts { name value } overriddenBecause }
  balance { weighing employers { members voters voices } unions { members voters voices } }
  allowedActions { action blockers { code finding { remedy } } warnings { code } }
  seats { id college organisation { id } person { id } voting answer } steps { action from to reason remarks { code } } } }`;

/** Mutations that carry no revision. */
const FREE = new Set(['takeSessionStep', 'answerDesignation', 'answerConvocation', 'remindSession']);

function viewerOf(part: Part, { centreId, employers, unions }: TestSession): typeof ADMINISTRATOR {
  if (part === 'ADMINISTRATOR') return ADMINISTRATOR;
  if (part === 'EXAM_CENTRE_MANAGER') return inRole(part, { kind: 'EXAM_CENTRE', id: centreId });
  if ('leads' in part) {
    const organisation = unions[part.leads - 1]?.organisationId ?? '';
    return inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: organisation });
  }
  const seat = 'employer' in part ? employers[part.employer - 1] : unions[part.union - 1];
  return inRole('DELEGATION_MEMBER', null, seat?.personId ?? null);
}

/** What stories share: a server whose clock they set. */
export interface Stage {
  readonly api: AppAsRoles;
  readonly pool: pg.Pool;
  readonly setDay: (on: string) => void;
}

/** Plays a story from its beginning to its end; the first step that is not as it is told fails. @returns how many steps it has */
export async function play({ api, pool, setDay }: Stage, { on, given, actors, steps }: Story): Promise<number> {
  setDay(on);
  await pool.query('TRUNCATE mail.message');
  const world = juryWorld(pool);
  const session = await world.session(given);
  const as = (name: string): typeof ADMINISTRATOR => {
    const actor = actors[name];
    if (actor === undefined) throw new Error(`Nobody in the story is called ${name}`);
    return viewerOf(actor.part, session);
  };
  const client = sittingClient(api);
  const scene: Scene = {
    session,
    expect,
    does: async (actor, mutation, input = {}) => {
      const revision = FREE.has(mutation) ? {} : { revision: await revisionOf(api, session.id) };
      return writeSession(api, mutation, { sessionId: session.id, ...revision, ...input }, as(actor));
    },
    gestures: (actor, mutation, input = {}) => client.do(as(actor), mutation, input),
    reads: async (actor) => {
      const { data, errors } = await api.askAs(as(actor), READ, { id: session.id });
      expect(errors).toEqual([]);
      return data.jurySession;
    },
    newcomer: async ({ college, organisationId }) => {
      const personId = await world.person();
      await pool.query(`UPDATE directory.person SET qualification = 'Métier visé' WHERE id = $1`, [personId]);
      await world.mandate(personId, organisationId, { college });
      return personId;
    },
    day: setDay,
    arrive: async (seats) => {
      await pool.query(
        `INSERT INTO jury.attendance (id, session_id, seat_id, arrived_at, method)
         SELECT gen_random_uuid(), $1, unnest($2::uuid[]), now(), 'CODE'`,
        [session.id, seats.map(({ id }) => id)],
      );
    },
    mails: async (kind) => {
      const sql = 'SELECT recipient, text FROM mail.message WHERE kind = $1 ORDER BY recipient';
      return (await pool.query<{ recipient: string; text: string }>(sql, [kind])).rows;
    },
    trail: async () => {
      const sql = 'SELECT kind, reason FROM audit.event WHERE object_id = $1 ORDER BY place';
      return (await pool.query<{ kind: string; reason: string | null }>(sql, [session.id])).rows;
    },
  };
  let played = 0;
  for (const { run } of steps) {
    await run(scene);
    played += 1;
  }
  return played;
}

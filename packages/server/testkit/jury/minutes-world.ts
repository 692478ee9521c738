import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Viewer } from '../../src/kernel/authorisation/viewer.ts';
import { checkComposition } from '../../src/slices/jury/index.ts';
import type { AppAsRoles } from '../as-role.ts';
import type { JuryWorld, TestSeat, TestSession, TestSessionParts } from '../jury-world.ts';
import type { Written } from './session-api.ts';
import { memberOf, sittingClient } from './sitting-client.ts';
import type { SittingWorld } from './sitting-world.ts';

const MINUTES = `id state revision documents { id kind name sha256 path caseId }
  minutes { state revision sha256 sealedAt sealedBy sealedSha256 missing viewerSigning signatures { seatId signedAt }
    document { id kind sha256 } rectifications { number on reason correction previous documentId } }`;

/** Whoever holds a seat, who signed in just then. */
export const signedInAt = (seat: TestSeat, identifiedAt: Date): Viewer => ({ ...memberOf(seat), identifiedAt });

/** Brings sessions to their minutes, and beyond. */
export interface MinutesWorld {
  /** A session whose first case was decided by a named ballot and the others by consensus, and which was closed. */
  closed(parts?: TestSessionParts): Promise<TestSession>;
  /** Has one that was planned held in the same way. */
  hold(session: TestSession): Promise<void>;
  /** A session and its minutes, as somebody reads them. */
  read(viewer: Viewer, id: string): Promise<Written>;
  /** Does something to a session; the session as it is then, or the refusal. */
  write(viewer: Viewer, mutation: string, input: Record<string, unknown>): Promise<Written>;
  /** Draws up the minutes and has the president and the first union member sign them. */
  signed(session: TestSession, at: Date): Promise<void>;
  seal(session: TestSession): Promise<Written>;
}

export function minutesWorld(api: AppAsRoles, world: JuryWorld & SittingWorld, pool: pg.Pool): MinutesWorld {
  const write: MinutesWorld['write'] = async (viewer, mutation, input) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ... on SessionWritten { session { ${MINUTES} } }
      ... on Refused { code facts { name value } problems { path code } } } }`;
    const { data, errors } = await api.askAs(viewer, document, { input });
    if (errors[0] !== undefined) throw new Error(`${String(errors[0].extensions.code)}: ${errors[0].message}`);
    return data[mutation].session ?? data[mutation];
  };
  const read: MinutesWorld['read'] = async (viewer, id) => {
    const { data, errors } = await api.askAs(viewer, `query ($id: ID!) { jurySession(id: $id) { ${MINUTES} } }`, {
      id,
    });
    if (errors[0] !== undefined) throw new Error(errors[0].message);
    return data.jurySession;
  };
  const presidentOf = ({ employers: [first] }: TestSession): TestSeat => {
    if (first === undefined) throw new Error('Somebody presides');
    return first;
  };
  const decide = async (session: TestSession): Promise<void> => {
    const client = sittingClient(api);
    const president = memberOf(presidentOf(session));
    const does = async (viewer: Viewer, gesture: string, input: Record<string, unknown>): Promise<void> => {
      const { code, facts } = await client.do(viewer, gesture, input);
      if (code !== undefined) throw new Error(`${gesture}: ${code} ${JSON.stringify(facts)}`);
    };
    const [caseId = '', ...others] = session.cases;
    const ballotId = await world.ballot(session);
    for (const seat of [...session.employers, ...session.unions]) {
      await does(memberOf(seat), 'castVote', { ballotId, choice: 'FOR' });
    }
    await does(president, 'closeBallot', { ballotId });
    const { rows } = await pool.query('SELECT summary FROM jury.candidate_case WHERE id = $1', [caseId]);
    const blocks = rows[0].summary.blocks.map(({ code }: { code: string }) => code);
    await does(president, 'decideCase', { caseId, ballotId, outcome: 'ADMITTED', blocks, capabilities: [] });
    if (others.length > 0) await does(president, 'decideByConsensus', { caseIds: others });
  };
  const hold = async (session: TestSession): Promise<void> => {
    await world.open(session);
    await found(pool, session.id);
    await decide(session);
    await world.close(session);
    await pool.query(
      `INSERT INTO jury.document (id, session_id, kind, seat_id, name, content_type, sha256, bytes, made_at)
       SELECT gen_random_uuid(), $1, 'CONVOCATION', x.id, 'convocation.pdf', 'application/pdf', sha256('pdf'), 'pdf', now()
       FROM jury.seat x WHERE x.session_id = $1`,
      [session.id],
    );
  };
  return {
    write,
    read,
    hold,
    closed: async (parts) => {
      const session = await world.session({ cases: 2, ...parts });
      await hold(session);
      return session;
    },
    signed: async (session, at) => {
      const [union] = session.unions;
      const signers = [presidentOf(session), union].filter((seat) => seat !== undefined);
      const drawn = await write(memberOf(presidentOf(session)), 'drawUpMinutes', {
        sessionId: session.id,
        observations: [],
      });
      for (const seat of signers) {
        const { sha256 } = drawn.minutes;
        const told = await write(signedInAt(seat, at), 'signMinutes', {
          sessionId: session.id,
          sha256,
          key: randomUUID(),
        });
        if (told.code !== undefined) throw new Error(told.code);
      }
    },
    seal: async (session) =>
      write(memberOf(presidentOf(session)), 'takeSessionStep', { sessionId: session.id, action: 'SEAL' }),
  };
}

/** Freezes with the opening what its composition gives, which the short way of opening leaves out. */
async function found(pool: pg.Pool, id: string): Promise<void> {
  const { rows } = await pool.query('SELECT composition, rule_set FROM jury.opening WHERE session_id = $1', [id]);
  const { composition, rule_set: ruleSet } = rows[0];
  const findings = checkComposition(composition, ruleSet, { moment: 'OPENING', on: composition.sessionOn });
  await pool.query('DELETE FROM jury.opening WHERE session_id = $1', [id]);
  await pool.query(
    `INSERT INTO jury.opening (session_id, opened_at, composition, rule_set, findings) VALUES ($1, now(), $2, $3, $4)`,
    [id, JSON.stringify(composition), JSON.stringify(ruleSet), JSON.stringify(findings)],
  );
}

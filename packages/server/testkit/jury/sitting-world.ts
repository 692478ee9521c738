import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { SYSTEM_SETTINGS } from '../../src/kernel/authorisation/wall-settings.ts';
import { personalReader } from '../../src/kernel/read/personal-reader.ts';
import { electorsOf } from '../../src/slices/jury/domain/sitting/room.ts';
import { roomsOf } from '../../src/slices/jury/persistence/rooms.ts';
import { factsOf } from '../../src/slices/jury/persistence/session-facts.ts';
import type { TestSeat, TestSession } from '../jury-world.ts';

/** Brings sessions of a test to where they are needed, as the owner of the database. */
export interface SittingWorld {
  /** Gives a seat to somebody else, or to another organisation. */
  seatIn(
    seat: Pick<TestSeat, 'id'> | undefined,
    parts: { readonly personId?: string; readonly organisationId?: string },
  ): Promise<void>;
  /** A member is in the room from now on. */
  attend(session: Pick<TestSession, 'id'>, seat: Pick<TestSeat, 'id'>): Promise<void>;
  /** A member is gone. */
  leave(seat: Pick<TestSeat, 'id'>): Promise<void>;
  convene(session: Pick<TestSession, 'id'>): Promise<void>;
  /** Convenes it, has those who sit attend, and opens it under the first employer, or whom it is told. */
  open(
    session: TestSession,
    parts?: { readonly there?: readonly TestSeat[]; readonly secret?: boolean },
  ): Promise<void>;
  /** A file of its first case. @returns its id */
  caseDocument(session: TestSession): Promise<string>;
  /** The sitting is over, whatever became of its cases. */
  close(session: Pick<TestSession, 'id'>): Promise<void>;
  /** Opens a named ballot on its first case, asked by the first union member. @returns its id */
  ballot(session: TestSession): Promise<string>;
}

export function sittingWorld(pool: pg.Pool): SittingWorld {
  const everything = personalReader(pool, SYSTEM_SETTINGS);
  const convene: SittingWorld['convene'] = async ({ id }) =>
    void (await pool.query(`UPDATE jury.session SET state = 'CONVENED' WHERE id = $1 AND state = 'DRAFT'`, [id]));
  const attend: SittingWorld['attend'] = async (session, seat) =>
    void (await pool.query(
      `INSERT INTO jury.attendance (id, session_id, seat_id, arrived_at, method, signature)
       VALUES ($1, $2, $3, now(), 'DRAWN', 'M 0 0 L 1 1')`,
      [randomUUID(), session.id, seat.id],
    ));
  return {
    attend,
    convene,
    seatIn: async (seat, { personId, organisationId }) =>
      void (await pool.query(
        'UPDATE jury.seat SET person_id = coalesce($2, person_id), organisation_id = coalesce($3, organisation_id) WHERE id = $1',
        [seat?.id, personId, organisationId],
      )),
    leave: async ({ id }) =>
      void (await pool.query('UPDATE jury.attendance SET left_at = now() WHERE seat_id = $1 AND left_at IS NULL', [
        id,
      ])),
    caseDocument: async ({ id, cases }) => {
      const documentId = randomUUID();
      await pool.query(
        `INSERT INTO jury.document (id, session_id, kind, case_id, case_kind, title, name, content_type, sha256, bytes, made_at)
         VALUES ($1, $2, 'CASE_FILE', $3, 'OTHER', 'Essai', 'Essai.pdf', 'application/pdf', sha256('%PDF-'), '%PDF-', now())`,
        [documentId, id, cases[0]],
      );
      return documentId;
    },
    close: async ({ id }) =>
      void (await pool.query(`UPDATE jury.session SET state = 'CLOSED', closed_at = now() WHERE id = $1`, [id])),
    ballot: async ({ id, cases, unions }) => {
      const [room] = await roomsOf(everything, [id]);
      if (room === undefined) throw new Error('No such session');
      const [caseId = ''] = cases;
      const electors = electorsOf(room, { links: [], recusals: [] }, { id: caseId, route: 'CONTINUING_TRAINING' });
      const ballotId = randomUUID();
      await pool.query(
        `INSERT INTO jury.ballot (id, session_id, case_id, round, secrecy, asked_by, electors, opened_at)
         VALUES ($1, $2, $3, 1, 'NAMED', $4, $5, now())`,
        [ballotId, id, caseId, unions[0]?.id, JSON.stringify(electors)],
      );
      return ballotId;
    },
    open: async (session, { there = [...session.employers, ...session.unions], secret = false } = {}) => {
      await convene(session);
      for (const seat of there) await attend(session, seat);
      const { composition, ruleSet } = await factsOf(everything, session.id);
      const secrecy = secret ? 'SECRET' : 'NAMED';
      const frozen = { ...ruleSet, parameters: { ...ruleSet.parameters, secrecy } };
      await pool.query(
        `INSERT INTO jury.opening (session_id, opened_at, composition, rule_set, findings) VALUES ($1, now(), $2, $3, '[]')`,
        [session.id, JSON.stringify(composition), JSON.stringify(frozen)],
      );
      await pool.query(`UPDATE jury.session SET state = 'OPEN', opened_at = now(), presided_by = $2 WHERE id = $1`, [
        session.id,
        there[0]?.id,
      ]);
    },
  };
}

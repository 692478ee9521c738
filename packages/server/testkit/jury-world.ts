import { randomUUID } from 'node:crypto';
import type { College, SessionState } from '@delibere/shared';
import type pg from 'pg';
import type { CaseSummary } from '../src/slices/jury/index.ts';
import { type DirectoryWorld, directoryWorld } from './directory-world.ts';
import { CLEAR_CASE } from './jury/cases.ts';

/** A member who sits. */
export interface TestSeat {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly college: College;
}

/** A session with its jury and its cases. */
export interface TestSession {
  readonly id: string;
  readonly centreId: string;
  readonly branchId: string;
  readonly employers: readonly TestSeat[];
  readonly unions: readonly TestSeat[];
  readonly cases: readonly string[];
}

export interface TestSessionParts {
  readonly on?: string;
  readonly employers?: number;
  readonly unions?: number;
  readonly cases?: number;
  readonly summary?: CaseSummary;
  readonly ruleSet?: 'FICHE_RNCP28245' | 'ACCORD_2019';
  readonly centreId?: string;
  readonly state?: SessionState;
  /** Who holds the first seat of the unions, and for which organisation: somebody, and one, by default. */
  readonly union?: Partial<SeatParts>;
}

interface SeatParts {
  readonly personId: string;
  readonly organisationId: string;
}

/** Makes rows of juries as the owner of the database, to whom no wall is one. */
export interface JuryWorld extends DirectoryWorld {
  /**
   * A draft session whose composition stands: as many employers as unions, each member qualified and mandated, the first
   * employer presiding.
   */
  session(parts?: TestSessionParts): Promise<TestSession>;
  /** Somebody more, with a mandate for the session's day. */
  seat(
    session: Pick<TestSession, 'id' | 'centreId' | 'branchId'>,
    college: College,
    rank: number,
    parts?: Partial<SeatParts>,
  ): Promise<TestSeat>;
  /** A request to some union to designate. */
  request(sessionId: string): Promise<void>;
  /** An override of a finding. @returns its key */
  override(sessionId: string): Promise<string>;
  case(sessionId: string, rank: number, summary?: CaseSummary): Promise<string>;
}

/** A world of juries in a database. */
export function juryWorld(pool: Pick<pg.Pool, 'query'>): JuryWorld {
  const directory = directoryWorld(pool);
  const seat: JuryWorld['seat'] = async ({ id: sessionId, centreId, branchId }, college, rank, parts = {}) => {
    const organisationId =
      parts.organisationId ?? (college === 'EMPLOYERS' ? centreId : await directory.organisation('UNION'));
    if (college === 'UNIONS') {
      await pool.query(
        `INSERT INTO directory.representativity (id, organisation_id, branch_id, from_day, source)
         VALUES ($1, $2, $3, '2020-01-01', 'Arrêté')`,
        [randomUUID(), organisationId, branchId],
      );
    }
    const personId = parts.personId ?? (await directory.person());
    await pool.query(`UPDATE directory.person SET qualification = 'Métier visé' WHERE id = $1`, [personId]);
    // Whoever is told with their organisation is mandated already.
    const isTold = parts.personId !== undefined && parts.organisationId !== undefined;
    if (!isTold) await directory.mandate(personId, organisationId, { college });
    const id = randomUUID();
    await pool.query(
      `INSERT INTO jury.seat (id, session_id, college, organisation_id, rank, person_id, voting, designated_by)
       VALUES ($1, $2, $3, $4, $5, $6, true, $4)`,
      [id, sessionId, college, organisationId, rank, personId],
    );
    return { id, personId, organisationId, college };
  };
  const candidateCase: JuryWorld['case'] = async (sessionId, rank, summary = CLEAR_CASE) => {
    const id = randomUUID();
    await pool.query(
      `INSERT INTO jury.candidate_case (id, session_id, rank, candidate_id, rncp_code, summary, revision)
       VALUES ($1, $2, $3, $4, 'RNCP28245', $5, 1)`,
      [id, sessionId, rank, await directory.person(), JSON.stringify(summary)],
    );
    return id;
  };
  return {
    ...directory,
    seat,
    case: candidateCase,
    request: async (sessionId) => {
      await pool.query(
        `INSERT INTO jury.designation_request (session_id, organisation_id, college, asked_on)
         VALUES ($1, $2, 'UNIONS', '2026-11-20')`,
        [sessionId, await directory.organisation('UNION')],
      );
    },
    override: async (sessionId) => {
      const key = `["MEMBER_NOT_QUALIFIED",["${randomUUID()}"],{}]`;
      await pool.query(
        `INSERT INTO jury.finding_override (session_id, finding_key, code, reason, made_at)
         VALUES ($1, $2, 'MEMBER_NOT_QUALIFIED', 'Essai', now())`,
        [sessionId, key],
      );
      return key;
    },
    session: async ({ on = '2027-01-14', employers = 2, unions = 2, cases = 1, summary, ...parts } = {}) => {
      const { ruleSet, centreId, state = 'DRAFT', union } = parts;
      const id = randomUUID();
      const centre = centreId ?? (await directory.organisation('EXAM_CENTRE'));
      const branchId = await directory.organisation('BRANCH');
      await pool.query(
        `INSERT INTO jury.session (id, reference, exam_centre_id, branch_id, session_on, starts_at, ends_at, place,
           certifications, rule_set_code, rule_set_version)
         VALUES ($1, $2, $3, $4, $5, '09:00', '12:00', 'Salle des actes', '{RNCP28245}', $6, 1)`,
        [id, `T-${id}`, centre, branchId, on, ruleSet ?? 'FICHE_RNCP28245'],
      );
      const place = { id, centreId: centre, branchId };
      const seats = async (college: College, count: number): Promise<TestSeat[]> => {
        const made: TestSeat[] = [];
        for (let rank = 1; rank <= count; rank += 1) {
          made.push(await seat(place, college, rank, college === 'UNIONS' && rank === 1 ? union : {}));
        }
        return made;
      };
      const [employerSeats, unionSeats] = [await seats('EMPLOYERS', employers), await seats('UNIONS', unions)];
      await pool.query('UPDATE jury.session SET president_seat = $2 WHERE id = $1', [id, employerSeats[0]?.id ?? null]);
      const made: string[] = [];
      for (let rank = 1; rank <= cases; rank += 1) made.push(await candidateCase(id, rank, summary));
      if (state !== 'DRAFT') await pool.query('UPDATE jury.session SET state = $2 WHERE id = $1', [id, state]);
      return { ...place, employers: employerSeats, unions: unionSeats, cases: made };
    },
  };
}

import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import { certificationOutlines } from '../../certification/index.ts';
import type { MinutesSource, SourceCase } from '../domain/minutes/minutes-source.ts';
import type { MinutesNames } from '../papers/minutes/draw-up.ts';
import { utc } from './utc.ts';

type Reader = Pick<PersonalReader, 'rows'>;

const SESSION = `SELECT s.reference, s.session_on::text AS "on", ${utc('f.opened_at')} AS "openedAt",
    ${utc('s.closed_at')} AS "closedAt", s.place, s.remote_url AS "remoteUrl", s.certifications,
    s.presided_by AS "presidedBy", f.composition, f.rule_set AS "ruleSet", f.findings,
    (SELECT coalesce(json_agg(json_build_object('finding', o.finding_key, 'reason', o.reason) ORDER BY o.finding_key), '[]')
      FROM jury.finding_override o WHERE o.session_id = s.id) AS overrides,
    (SELECT coalesce(json_agg(json_build_object('seat', a.seat_id, 'from', ${utc('a.arrived_at')},
        'until', ${utc('a.left_at')}) ORDER BY a.arrived_at, a.id), '[]')
      FROM jury.attendance a WHERE a.session_id = s.id) AS stays
  FROM jury.session s JOIN jury.opening f ON f.session_id = s.id
  WHERE s.id = $1 AND s.closed_at IS NOT NULL`;

const LINKS = `(SELECT coalesce(json_agg(json_build_object('person', l.person_id, 'past', l.past) ORDER BY l.person_id), '[]')
    FROM jury.candidate_link l WHERE l.case_id = k.id)`;
const RECUSALS = `(SELECT coalesce(json_agg(json_build_object('seat', r.seat_id, 'reason', r.reason) ORDER BY r.seat_id), '[]')
    FROM jury.recusal r WHERE r.case_id = k.id)`;
const VOTES = `(SELECT coalesce(json_agg(json_build_object('seat', v.seat_id, 'choice', v.choice, 'sequence', v.sequence)
      ORDER BY v.sequence), '[]')
    FROM jury.vote v WHERE v.ballot_id = b.id)`;
const BALLOTS = `(SELECT coalesce(json_agg(json_build_object('id', b.id, 'secrecy', b.secrecy,
      'closedAt', ${utc('b.closed_at')}, 'electors', b.electors, 'votes', ${VOTES}, 'secretCount', b.secret_count,
      'presidentPaper', b.president_paper, 'verdict', b.verdict) ORDER BY b.round), '[]')
    FROM jury.ballot b WHERE b.case_id = k.id AND b.closed_at IS NOT NULL)`;
const DECISION = `(SELECT json_build_object('outcome', d.outcome, 'way', d.way, 'ballotId', d.ballot_id, 'blocks', d.blocks,
      'capabilities', d.capabilities, 'departs', d.departs, 'reason', d.reason, 'deliberatedOn', d.deliberated_on,
      'notifyBy', d.notify_by, 'conformity', d.conformity)
    FROM jury.decision d WHERE d.case_id = k.id)`;
const CASES = `SELECT k.id, k.rank, k.rncp_code AS "rncpCode", k.summary, k.progress,
    k.carried_over_because AS "carriedOverBecause", ${LINKS} AS links, ${RECUSALS} AS recusals, ${BALLOTS} AS ballots,
    ${DECISION} AS decision
  FROM jury.candidate_case k WHERE k.session_id = $1 ORDER BY k.rank`;

/** Everything the minutes of a closed session rest on, by two statements however many cases there are; null before. */
export async function readMinutesSource(reader: Reader, sessionId: string): Promise<MinutesSource | null> {
  const [session] = await reader.rows<Omit<MinutesSource, 'cases'>>(SESSION, [sessionId]);
  if (session === undefined) return null;
  return { ...session, cases: await reader.rows<SourceCase>(CASES, [sessionId]) };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const CENTRE = `SELECT o.id, o.name FROM jury.session s JOIN directory.organisation o ON o.id = s.exam_centre_id
  WHERE s.id = $1`;
const MEMBERS = `SELECT x.id, m.given_names || ' ' || m.family_name AS name, o.name AS organisation
  FROM jury.seat x JOIN jury.member m ON m.seat_id = x.id JOIN directory.organisation o ON o.id = x.organisation_id
  WHERE x.session_id = $1`;
const CANDIDATES = `SELECT c.case_id AS id, c.given_names || ' ' || c.family_name AS name FROM jury.candidate c
  WHERE c.session_id = $1`;

/** How those whom minutes name are called today, by four statements. */
export async function readMinutesNames(
  reader: Reader,
  sessionId: string,
  certifications: readonly string[],
): Promise<MinutesNames> {
  const [centre] = await reader.rows<Named>(CENTRE, [sessionId]);
  const members = await reader.rows<Named & { readonly organisation: string }>(MEMBERS, [sessionId]);
  const candidates = await reader.rows<Named>(CANDIDATES, [sessionId]);
  const outlines = new Map((await certificationOutlines(reader, certifications)).map((one) => [one.code, one]));
  return {
    centre: { name: centre?.name ?? '', address: [], contacts: [] },
    certifications: certifications.map((code) => {
      const { title = code, blocks = [] } = outlines.get(code) ?? {};
      return {
        code,
        title,
        blocks: blocks.map((block) => ({
          code: block.code,
          title: block.title,
          capabilities: block.capabilities.map((one) => ({ code: one.code, title: one.statement })),
        })),
      };
    }),
    members: new Map(members.map(({ id, name, organisation }) => [id, { name, organisation }])),
    candidates: new Map(candidates.map(({ id, name }) => [id, { name, bornOn: null }])),
  };
}

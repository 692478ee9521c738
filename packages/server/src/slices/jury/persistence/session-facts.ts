import type { Finding, RuleSet } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { Composition } from '../domain/composition/composition.ts';
import type { SessionFacts } from '../domain/session/session-facts.ts';

/** Everything of one session that rules look at, and what was frozen when it opened. */
export interface ReadFacts {
  readonly id: string;
  readonly facts: Omit<SessionFacts, 'on'>;
  /** What was found when the session opened; null before. */
  readonly findingsAtOpening: readonly Finding[] | null;
}

const ORGANISATIONS = `(SELECT coalesce(json_agg(json_build_object(
      'id', o.id,
      'college', CASE o.kind WHEN 'UNION' THEN 'UNIONS' ELSE 'EMPLOYERS' END,
      'representative', (SELECT coalesce(json_agg(json_build_object('from', p.from_day, 'to', p.to_day)), '[]')
        FROM directory.representativity p WHERE p.organisation_id = o.id AND p.branch_id = s.branch_id),
      'askedOn', (SELECT q.asked_on FROM jury.designation_request q
        WHERE q.session_id = s.id AND q.organisation_id = o.id))), '[]')
    FROM directory.organisation o
    WHERE o.id IN (SELECT organisation_id FROM jury.seat WHERE session_id = s.id
      UNION SELECT organisation_id FROM jury.designation_request WHERE session_id = s.id
      UNION SELECT organisation_id FROM directory.representativity
        WHERE branch_id = s.branch_id AND s.session_on BETWEEN from_day AND coalesce(to_day, 'infinity'))
      AND o.kind IN ('UNION', 'EXAM_CENTRE', 'EMPLOYER_ORGANISATION', 'COMPANY', 'TRAINING_PROVIDER'))`;

/**
 * Of a seat `x` and its member `m`: whether a letter is to be posted. The last that was made says; before, whether an
 * address of e-mail is known.
 */
export const LETTER_DUE = `(x.person_id IS NOT NULL AND coalesce(
      (SELECT c.by_post AND c.posted_on IS NULL FROM jury.convocation c
        WHERE c.session_id = x.session_id AND c.seat_id = x.id AND c.person_id = x.person_id AND c.cancelled_at IS NULL
        ORDER BY c.sent_at DESC LIMIT 1),
      m.email IS NULL))`;

/** Mandates for all exam centres, and those for the one of the session. */
const SEATS = `(SELECT coalesce(json_agg(json_build_object(
      'id', x.id, 'college', x.college, 'organisation', x.organisation_id, 'rank', x.rank,
      'person', CASE WHEN m.person_id IS NOT NULL THEN json_build_object(
        'id', m.person_id, 'sex', NULL, 'qualified', m.qualification IS NOT NULL,
        'mandates', (SELECT coalesce(json_agg(json_build_object('organisation', d.organisation_id, 'college', d.college,
            'from', d.from_day, 'to', d.to_day, 'tempWork', d.temp_work)), '[]')
          FROM jury.member_mandate d
          WHERE d.seat_id = x.id AND (d.exam_centre_id IS NULL OR d.exam_centre_id = s.exam_centre_id))) END,
      'voting', x.voting, 'tempWork', x.temp_work, 'designatedBy', x.designated_by, 'convokedOn', x.convoked_on,
      'letterDue', ${LETTER_DUE},
      'present', EXISTS (SELECT FROM jury.attendance a WHERE a.seat_id = x.id AND a.left_at IS NULL),
      'proxyTo', x.proxy_to)), '[]')
    FROM jury.seat x LEFT JOIN jury.member m ON m.seat_id = x.id WHERE x.session_id = s.id)`;

/** Side of whoever presided the last session of the exam centre that was opened before. */
const PREVIOUS_SIDE = `(SELECT c.college FROM jury.session b JOIN jury.seat c ON c.id = b.presided_by
    WHERE b.exam_centre_id = s.exam_centre_id AND b.id <> s.id AND b.opened_at IS NOT NULL AND b.session_on <= s.session_on
    ORDER BY b.session_on DESC, b.opened_at DESC LIMIT 1)`;

/** Of sessions `s`: the composition as it stands. */
export const COMPOSITION = `json_build_object(
    'sessionOn', s.session_on, 'chamber', s.exam_centre_id, 'certifications', s.certifications,
    'organisations', ${ORGANISATIONS},
    'seats', ${SEATS},
    'president', s.president_seat, 'substitutePresident', s.substitute_seat,
    'previousPresidentSide', ${PREVIOUS_SIDE},
    'regionalCommitteeToldOn', s.regional_committee_told_on,
    'cases', (SELECT coalesce(json_agg(json_build_object('id', k.id, 'route', k.summary ->> 'route',
        'evidenceFiledOn', k.evidence_filed_on) ORDER BY k.rank), '[]')
      FROM jury.candidate_case k WHERE k.session_id = s.id),
    'links', (SELECT coalesce(json_agg(json_build_object('person', l.person_id, 'caseId', l.case_id, 'past', l.past)), '[]')
      FROM jury.candidate_link l WHERE l.session_id = s.id),
    'recusals', (SELECT coalesce(json_agg(json_build_object('seat', r.seat_id, 'caseId', r.case_id)), '[]')
      FROM jury.recusal r WHERE r.session_id = s.id))`;

/** Of sessions `s` and their openings `f`: the rules, frozen once it is open. */
export const RULE_SET = `coalesce(f.rule_set, (SELECT jsonb_build_object('code', r.code, 'version', r.version, 'title', r.title,
      'certifications', r.certifications, 'from', r.from_day, 'to', r.to_day, 'parameters', r.parameters,
      'sources', r.sources)
    FROM jury.rule_set r WHERE r.code = s.rule_set_code AND r.version = s.rule_set_version))`;

/** The letter of conformity names the other pieces by their hashes: the step that sends them writes it. */
const BUNDLE = `ARRAY(SELECT DISTINCT CASE d.kind WHEN 'SEALED_MINUTES' THEN 'MINUTES' WHEN 'CONVOCATION' THEN 'CONVOCATIONS'
      ELSE d.kind END
    FROM jury.document d WHERE d.session_id = s.id
      AND d.kind IN ('SEALED_MINUTES', 'CONVOCATION', 'ATTENDANCE_SHEET')
    UNION SELECT 'CONFORMITY_LETTER' WHERE s.sealed_at IS NOT NULL)`;

const FACTS = `SELECT s.id, f.findings AS "findingsAtOpening", json_build_object(
    'state', s.state,
    'composition', ${COMPOSITION},
    'ruleSet', ${RULE_SET},
    'overrides', (SELECT coalesce(json_agg(json_build_object('finding', o.finding_key, 'reason', o.reason)), '[]')
      FROM jury.finding_override o WHERE o.session_id = s.id),
    'cases', ARRAY(SELECT k.progress FROM jury.candidate_case k WHERE k.session_id = s.id ORDER BY k.rank),
    'openBallots', (SELECT count(*) FROM jury.ballot b WHERE b.session_id = s.id AND b.closed_at IS NULL),
    'signatures', ARRAY(SELECT g.seat_id FROM jury.minutes_signature g
      JOIN jury.minutes m ON m.session_id = g.session_id AND m.sha256 = g.sha256 WHERE g.session_id = s.id),
    'presidedBy', s.presided_by,
    'bundle', ${BUNDLE}) AS facts
  FROM jury.session s LEFT JOIN jury.opening f ON f.session_id = s.id
  WHERE s.id = ANY ($1::uuid[])`;

/** The facts of the sessions that are visible, by one statement however many there are. */
export async function readFacts(
  reader: Pick<PersonalReader, 'rows'>,
  ids: readonly string[],
): Promise<readonly ReadFacts[]> {
  return reader.rows<ReadFacts>(FACTS, [ids]);
}

/** The facts of one session. Throws where it is not visible: whoever calls has seen it. */
export async function factsOf(
  reader: Pick<PersonalReader, 'rows'>,
  id: string,
): Promise<Omit<SessionFacts, 'on'> & { readonly composition: Composition; readonly ruleSet: RuleSet }> {
  const [row] = await readFacts(reader, [id]);
  if (!row) throw new Error('A session that was seen is gone');
  return row.facts;
}

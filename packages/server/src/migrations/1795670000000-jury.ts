import type { MigrationInterface, QueryRunner } from 'typeorm';

const RULES = `
  CREATE SCHEMA jury;

  -- A version that is published never changes, but for the day it ends; a draft is nobody's rule yet.
  CREATE TABLE jury.rule_set (
    code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    version integer NOT NULL CHECK (version > 0),
    title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
    certifications text[] CHECK (cardinality(certifications) > 0),
    from_day date NOT NULL,
    to_day date CHECK (to_day >= from_day),
    parameters jsonb NOT NULL,
    sources jsonb NOT NULL,
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    created_by uuid,
    published_at timestamptz(3),
    PRIMARY KEY (code, version)
  );
  CREATE UNIQUE INDEX rule_set_draft ON jury.rule_set (code) WHERE published_at IS NULL;

  CREATE FUNCTION jury.keep_published() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF OLD.published_at IS NOT NULL
      AND (TG_OP = 'DELETE' OR (to_jsonb(NEW) - '{to_day,revision}'::text[]) <> (to_jsonb(OLD) - '{to_day,revision}'::text[]))
    THEN
      RAISE EXCEPTION 'A published version of rules never changes' USING ERRCODE = 'JU001';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END $$;
  CREATE TRIGGER keep_published BEFORE UPDATE OR DELETE ON jury.rule_set
    FOR EACH ROW EXECUTE FUNCTION jury.keep_published();`;

const SESSIONS = `
  CREATE SEQUENCE jury.session_number;
  CREATE TABLE jury.session (
    id uuid PRIMARY KEY,
    -- What people call it: "2027-0012".
    reference text NOT NULL UNIQUE,
    exam_centre_id uuid NOT NULL REFERENCES directory.organisation,
    -- Whose representative unions sit.
    branch_id uuid NOT NULL REFERENCES directory.organisation,
    session_on date NOT NULL,
    -- Times of the clock in Paris.
    starts_at time(0) NOT NULL,
    ends_at time(0) NOT NULL CHECK (ends_at > starts_at),
    place text CHECK (btrim(place) <> '' AND length(place) <= 300),
    remote_url text CHECK (remote_url ~ '^https://' AND length(remote_url) <= 500),
    certifications text[] NOT NULL CHECK (cardinality(certifications) BETWEEN 1 AND 50),
    rule_set_code text NOT NULL,
    rule_set_version integer NOT NULL,
    state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'CONVENED', 'OPEN', 'CLOSED', 'SEALED', 'TRANSMITTED',
      'POSTPONED', 'CANCELLED')),
    president_seat uuid,
    substitute_seat uuid,
    -- Who presides, since the session was opened: the president or their substitute.
    presided_by uuid,
    regional_committee_told_on date,
    opened_at timestamptz(3),
    closed_at timestamptz(3),
    sealed_at timestamptz(3),
    transmitted_at timestamptz(3),
    -- Grows with each change that calendars must follow.
    calendar_sequence integer NOT NULL DEFAULT 0,
    -- Grows with each change of the session or of anything in it: what readers follow, and what changes are decided on.
    revision bigint NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    FOREIGN KEY (rule_set_code, rule_set_version) REFERENCES jury.rule_set (code, version),
    CHECK (place IS NOT NULL OR remote_url IS NOT NULL),
    CHECK (state NOT IN ('OPEN', 'CLOSED', 'SEALED', 'TRANSMITTED') OR (opened_at IS NOT NULL AND presided_by IS NOT NULL)),
    CHECK (state NOT IN ('CLOSED', 'SEALED', 'TRANSMITTED') OR closed_at IS NOT NULL),
    CHECK (state NOT IN ('SEALED', 'TRANSMITTED') OR sealed_at IS NOT NULL),
    CHECK ((state = 'TRANSMITTED') = (transmitted_at IS NOT NULL))
  );
  CREATE INDEX session_day ON jury.session (session_on, id);
  CREATE INDEX session_centre ON jury.session (exam_centre_id, session_on);
  CREATE INDEX session_rules ON jury.session (rule_set_code, rule_set_version);

  -- What an organisation was asked: to say who sits for it.
  CREATE TABLE jury.designation_request (
    session_id uuid NOT NULL REFERENCES jury.session,
    organisation_id uuid NOT NULL REFERENCES directory.organisation,
    college text NOT NULL CHECK (college IN ('EMPLOYERS', 'UNIONS')),
    asked_on date NOT NULL,
    answered_at timestamptz(3),
    reminded_at timestamptz(3),
    PRIMARY KEY (session_id, organisation_id)
  );
  CREATE INDEX designation_request_organisation ON jury.designation_request (organisation_id, session_id);

  CREATE TABLE jury.seat (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES jury.session,
    college text NOT NULL CHECK (college IN ('EMPLOYERS', 'UNIONS')),
    organisation_id uuid NOT NULL REFERENCES directory.organisation,
    rank integer NOT NULL CHECK (rank BETWEEN 1 AND 100),
    -- Null while nobody is designated.
    person_id uuid REFERENCES directory.person,
    voting boolean NOT NULL,
    temp_work boolean NOT NULL DEFAULT false,
    designated_by uuid REFERENCES directory.organisation,
    convoked_on date,
    answer text NOT NULL DEFAULT 'PENDING' CHECK (answer IN ('PENDING', 'ACCEPTED', 'DECLINED')),
    answered_at timestamptz(3),
    answer_note text CHECK (length(answer_note) <= 1000),
    -- Whom somebody who declines proposes in their place.
    proposed_substitute uuid REFERENCES directory.person,
    proxy_to uuid,
    UNIQUE (session_id, id),
    UNIQUE (session_id, college, rank) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (session_id, proxy_to) REFERENCES jury.seat (session_id, id),
    CHECK (proxy_to <> id),
    CHECK ((answer = 'PENDING') = (answered_at IS NULL))
  );
  CREATE INDEX seat_person ON jury.seat (person_id, session_id);
  CREATE INDEX seat_organisation ON jury.seat (organisation_id, session_id);
  ALTER TABLE jury.session ADD FOREIGN KEY (id, president_seat) REFERENCES jury.seat (session_id, id),
    ADD FOREIGN KEY (id, substitute_seat) REFERENCES jury.seat (session_id, id),
    ADD FOREIGN KEY (id, presided_by) REFERENCES jury.seat (session_id, id);

  -- A convocation that left, and the secret of its link, hashed.
  CREATE TABLE jury.convocation (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES jury.session,
    seat_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES directory.person,
    calendar_sequence integer NOT NULL,
    sent_at timestamptz(3) NOT NULL,
    link_hash bytea NOT NULL UNIQUE CHECK (length(link_hash) = 32),
    reminded_at timestamptz(3),
    cancelled_at timestamptz(3),
    document_id uuid
  );
  CREATE INDEX convocation_seat ON jury.convocation (session_id, seat_id);
  CREATE INDEX convocation_person ON jury.convocation (person_id);

  -- A member's own calendar address, hashed.
  CREATE TABLE jury.calendar_feed (
    person_id uuid PRIMARY KEY REFERENCES directory.person,
    link_hash bytea NOT NULL UNIQUE CHECK (length(link_hash) = 32),
    created_at timestamptz(3) NOT NULL DEFAULT now()
  );

  -- A blocking finding that somebody passed over, by its key: it falls when the facts change.
  CREATE TABLE jury.finding_override (
    session_id uuid NOT NULL REFERENCES jury.session,
    finding_key text NOT NULL,
    code text NOT NULL,
    reason text NOT NULL CHECK (btrim(reason) <> '' AND length(reason) <= 1000),
    made_at timestamptz(3) NOT NULL,
    made_by uuid,
    PRIMARY KEY (session_id, finding_key)
  );

  -- Each step of the session's life.
  CREATE TABLE jury.session_step (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES jury.session,
    action text NOT NULL CHECK (action IN ('CONVENE', 'OPEN', 'CLOSE', 'SEAL', 'TRANSMIT', 'POSTPONE', 'RESCHEDULE',
      'CANCEL')),
    from_state text NOT NULL,
    to_state text NOT NULL,
    taken_at timestamptz(3) NOT NULL,
    taken_by uuid,
    -- The day the session was to be held when the step was taken.
    session_on date NOT NULL,
    reason text CHECK (length(reason) <= 1000),
    -- What warned of something, as it was shown.
    remarks jsonb NOT NULL DEFAULT '[]'
  );
  CREATE INDEX session_step_session ON jury.session_step (session_id, id);

  -- Files of a session, as they were made.
  CREATE TABLE jury.document (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES jury.session,
    kind text NOT NULL CHECK (kind IN ('CONVOCATION', 'ATTENDANCE_SHEET', 'MINUTES', 'SEALED_MINUTES', 'RECTIFICATION',
      'CANDIDATE_LETTER', 'CONFORMITY_LETTER', 'TRANSMISSION_BUNDLE', 'CASE_FILE')),
    case_id uuid,
    seat_id uuid,
    name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
    content_type text NOT NULL,
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    bytes bytea NOT NULL CHECK (sha256(bytes) = sha256),
    made_at timestamptz(3) NOT NULL,
    made_by uuid
  );
  CREATE INDEX document_session ON jury.document (session_id, kind);
  ALTER TABLE jury.convocation ADD FOREIGN KEY (document_id) REFERENCES jury.document,
    ADD FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id);`;

const CASES = `
  CREATE TABLE jury.candidate_case (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES jury.session,
    rank integer NOT NULL CHECK (rank > 0),
    candidate_id uuid NOT NULL REFERENCES directory.person,
    rncp_code text NOT NULL,
    -- The summary of the assessments (CaseSummary), as the jury reads it.
    summary jsonb NOT NULL,
    -- Day the evidence file was handed in (experience).
    evidence_filed_on date,
    -- What the company wrote, in its own words.
    company_opinion text CHECK (length(company_opinion) <= 4000),
    progress text NOT NULL DEFAULT 'PENDING' CHECK (progress IN ('PENDING', 'DECIDED', 'CARRIED_OVER')),
    carried_over_because text CHECK (length(carried_over_because) <= 1000),
    -- The case of an earlier session that was carried over to this one.
    carried_from uuid UNIQUE REFERENCES jury.candidate_case,
    -- The revision of the session at which anything of the case changed last.
    revision bigint NOT NULL,
    UNIQUE (session_id, id),
    UNIQUE (session_id, candidate_id, rncp_code),
    UNIQUE (session_id, rank) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((progress = 'CARRIED_OVER') = (carried_over_because IS NOT NULL))
  );
  CREATE INDEX candidate_case_candidate ON jury.candidate_case (candidate_id);
  CREATE INDEX candidate_case_revision ON jury.candidate_case (session_id, revision);
  ALTER TABLE jury.document ADD FOREIGN KEY (session_id, case_id) REFERENCES jury.candidate_case (session_id, id),
    ADD FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id);

  CREATE TABLE jury.candidate_link (
    session_id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES directory.person,
    kind text NOT NULL CHECK (kind IN ('PERSONAL', 'PROFESSIONAL', 'ACCOMPANIED', 'ASSESSED')),
    past boolean NOT NULL DEFAULT false,
    PRIMARY KEY (case_id, person_id),
    FOREIGN KEY (session_id, case_id) REFERENCES jury.candidate_case (session_id, id)
  );
  CREATE INDEX candidate_link_session ON jury.candidate_link (session_id);
  CREATE INDEX candidate_link_person ON jury.candidate_link (person_id);

  CREATE TABLE jury.recusal (
    session_id uuid NOT NULL,
    case_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    reason text NOT NULL CHECK (btrim(reason) <> '' AND length(reason) <= 1000),
    said_at timestamptz(3) NOT NULL,
    said_by uuid,
    PRIMARY KEY (case_id, seat_id),
    FOREIGN KEY (session_id, case_id) REFERENCES jury.candidate_case (session_id, id),
    FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id)
  );
  CREATE INDEX recusal_session ON jury.recusal (session_id);`;

const SITTING = `
  -- A stay of a member in the room, signed for.
  CREATE TABLE jury.attendance (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    arrived_at timestamptz(3) NOT NULL,
    left_at timestamptz(3) CHECK (left_at >= arrived_at),
    method text NOT NULL CHECK (method IN ('DRAWN', 'CODE')),
    -- Path of an SVG in a box of 400 by 150; null by code.
    signature text CHECK (length(signature) <= 20000 AND signature ~ '^[MLmlQqCcZz0-9 .,-]+$'),
    recorded_by uuid,
    FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id),
    CHECK ((method = 'DRAWN') = (signature IS NOT NULL))
  );
  CREATE INDEX attendance_session ON jury.attendance (session_id);
  CREATE UNIQUE INDEX attendance_once ON jury.attendance (seat_id) WHERE left_at IS NULL;

  -- What was accepted when the session was opened, frozen.
  CREATE TABLE jury.opening (
    session_id uuid PRIMARY KEY REFERENCES jury.session,
    opened_at timestamptz(3) NOT NULL,
    opened_by uuid,
    composition jsonb NOT NULL,
    rule_set jsonb NOT NULL,
    findings jsonb NOT NULL
  );

  CREATE TABLE jury.ballot (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL,
    case_id uuid NOT NULL,
    -- From 1; a ballot that settles nothing may be run again.
    round integer NOT NULL CHECK (round BETWEEN 1 AND 20),
    secrecy text NOT NULL CHECK (secrecy IN ('NAMED', 'SECRET')),
    asked_by uuid NOT NULL,
    -- Rules, voters, recused seats and president, frozen when the ballot opens.
    electors jsonb NOT NULL,
    opened_at timestamptz(3) NOT NULL,
    closed_at timestamptz(3),
    -- What is left of a secret ballot, once it is closed.
    secret_count jsonb,
    president_paper text CHECK (president_paper IN ('FOR', 'AGAINST', 'ABSTAIN')),
    verdict jsonb,
    UNIQUE (case_id, round),
    UNIQUE (session_id, id),
    FOREIGN KEY (session_id, case_id) REFERENCES jury.candidate_case (session_id, id),
    FOREIGN KEY (session_id, asked_by) REFERENCES jury.seat (session_id, id),
    CHECK ((closed_at IS NULL) = (verdict IS NULL)),
    CHECK (secret_count IS NULL OR (secrecy = 'SECRET' AND closed_at IS NOT NULL)),
    CHECK (president_paper IS NULL OR (secrecy = 'SECRET' AND closed_at IS NOT NULL))
  );
  CREATE INDEX ballot_session ON jury.ballot (session_id);
  CREATE UNIQUE INDEX ballot_open ON jury.ballot (case_id) WHERE closed_at IS NULL;

  -- Named ballots: what each seat voted, the last word of each.
  CREATE SEQUENCE jury.vote_sequence;
  CREATE TABLE jury.vote (
    ballot_id uuid NOT NULL,
    session_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    choice text NOT NULL CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN')),
    sequence bigint NOT NULL DEFAULT nextval('jury.vote_sequence'),
    PRIMARY KEY (ballot_id, seat_id),
    FOREIGN KEY (session_id, ballot_id) REFERENCES jury.ballot (session_id, id),
    FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id)
  );
  CREATE INDEX vote_session ON jury.vote (session_id);

  -- Secret ballots: who voted, and nothing of what.
  CREATE TABLE jury.participation (
    ballot_id uuid NOT NULL,
    session_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    PRIMARY KEY (ballot_id, seat_id),
    FOREIGN KEY (session_id, ballot_id) REFERENCES jury.ballot (session_id, id),
    FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id)
  );
  CREATE INDEX participation_session ON jury.participation (session_id);

  -- All papers of an open secret ballot under one cipher, of one length whatever is in it; gone when the ballot closes.
  CREATE TABLE jury.urn (
    ballot_id uuid PRIMARY KEY,
    session_id uuid NOT NULL,
    papers bytea NOT NULL,
    FOREIGN KEY (session_id, ballot_id) REFERENCES jury.ballot (session_id, id)
  );

  CREATE TABLE jury.decision (
    case_id uuid PRIMARY KEY,
    session_id uuid NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('ADMITTED', 'NOT_ADMITTED')),
    way text NOT NULL CHECK (way IN ('CONSENSUS', 'BALLOT')),
    ballot_id uuid,
    blocks jsonb NOT NULL,
    capabilities jsonb NOT NULL,
    departs boolean NOT NULL,
    reason text CHECK (length(reason) <= 2000) CHECK (NOT departs OR btrim(reason) <> ''),
    deliberated_on date NOT NULL,
    notify_by date,
    -- The checklist as the jury confirmed it.
    conformity jsonb NOT NULL,
    decided_at timestamptz(3) NOT NULL,
    decided_by uuid,
    FOREIGN KEY (session_id, case_id) REFERENCES jury.candidate_case (session_id, id),
    FOREIGN KEY (session_id, ballot_id) REFERENCES jury.ballot (session_id, id),
    CHECK ((way = 'BALLOT') = (ballot_id IS NOT NULL))
  );
  CREATE INDEX decision_session ON jury.decision (session_id);`;

const MINUTES = `
  CREATE TABLE jury.minutes (
    session_id uuid PRIMARY KEY REFERENCES jury.session,
    -- Everything they say, frozen when they are drawn up.
    data jsonb NOT NULL,
    document_id uuid NOT NULL REFERENCES jury.document,
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    drawn_up_at timestamptz(3) NOT NULL,
    sealed_document_id uuid REFERENCES jury.document
  );

  CREATE TABLE jury.minutes_signature (
    session_id uuid NOT NULL REFERENCES jury.minutes,
    seat_id uuid NOT NULL,
    account_id uuid NOT NULL,
    signed_at timestamptz(3) NOT NULL,
    -- Of the text that was signed.
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (session_id, seat_id),
    FOREIGN KEY (session_id, seat_id) REFERENCES jury.seat (session_id, id)
  );

  -- Added after the seal, never written over.
  CREATE TABLE jury.rectification (
    session_id uuid NOT NULL REFERENCES jury.minutes,
    number integer NOT NULL CHECK (number > 0),
    made_at timestamptz(3) NOT NULL,
    made_by uuid,
    reason text NOT NULL CHECK (btrim(reason) <> '' AND length(reason) <= 1000),
    correction text NOT NULL CHECK (btrim(correction) <> '' AND length(correction) <= 4000),
    -- The whole rectification (domain Rectification), with the hash of what it rectifies.
    data jsonb NOT NULL,
    document_id uuid REFERENCES jury.document,
    PRIMARY KEY (session_id, number)
  );`;

/** Of these, nothing is written once the session is sealed; most are frozen already when it is closed. */
const RESTED_ON = [
  'designation_request',
  'seat',
  'convocation',
  'finding_override',
  'candidate_case',
  'candidate_link',
  'recusal',
  'attendance',
  'opening',
  'ballot',
  'vote',
  'participation',
  'urn',
  'decision',
  'minutes',
  'minutes_signature',
] as const;

const SEALED = `
  -- Waits for a seal that is being put, so that nothing slips under it.
  CREATE FUNCTION jury.refuse_once_sealed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    of uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.session_id ELSE NEW.session_id END;
    found text;
  BEGIN
    IF TG_OP = 'UPDATE' AND NEW.session_id <> OLD.session_id THEN
      RAISE EXCEPTION 'What belongs to a session stays in it' USING ERRCODE = 'JU002';
    END IF;
    SELECT state INTO found FROM jury.session WHERE id = of FOR SHARE;
    IF found IN ('SEALED', 'TRANSMITTED') THEN
      RAISE EXCEPTION 'The minutes of this session are sealed' USING ERRCODE = 'JU003';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END $$;

  CREATE FUNCTION jury.keep_sealed_session() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    free CONSTANT text[] := '{state,transmitted_at,revision}';
  BEGIN
    IF TG_OP = 'DELETE' THEN
      RAISE EXCEPTION 'A session is cancelled, never deleted' USING ERRCODE = 'JU004';
    END IF;
    IF OLD.state IN ('SEALED', 'TRANSMITTED') AND (to_jsonb(NEW) - free) <> (to_jsonb(OLD) - free) THEN
      RAISE EXCEPTION 'The minutes of this session are sealed' USING ERRCODE = 'JU003';
    END IF;
    IF NEW.state <> OLD.state AND (OLD.state || '>' || NEW.state) NOT IN ('DRAFT>CONVENED', 'DRAFT>CANCELLED',
      'CONVENED>OPEN', 'CONVENED>POSTPONED', 'CONVENED>CANCELLED', 'OPEN>CLOSED', 'OPEN>POSTPONED', 'CLOSED>SEALED',
      'SEALED>TRANSMITTED', 'POSTPONED>DRAFT', 'POSTPONED>CANCELLED')
    THEN
      RAISE EXCEPTION 'A session does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'JU004';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER keep_sealed_session BEFORE UPDATE OR DELETE ON jury.session
    FOR EACH ROW EXECUTE FUNCTION jury.keep_sealed_session();
  ${RESTED_ON.map(
    (table) => `CREATE TRIGGER refuse_once_sealed BEFORE INSERT OR UPDATE OR DELETE ON jury.${table}
    FOR EACH ROW EXECUTE FUNCTION jury.refuse_once_sealed();`,
  ).join('\n  ')}

  CREATE FUNCTION jury.never_changes() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    RAISE EXCEPTION 'Rows of % are added, never changed', TG_TABLE_NAME USING ERRCODE = 'JU005';
  END $$;
  ${['session_step', 'document', 'opening', 'minutes_signature', 'rectification']
    .map(
      (table) => `CREATE TRIGGER never_changes BEFORE UPDATE ON jury.${table}
    FOR EACH ROW EXECUTE FUNCTION jury.never_changes();`,
    )
    .join('\n  ')}

  -- A vote lands in an open ballot or nowhere.
  CREATE FUNCTION jury.refuse_closed_ballot() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM jury.ballot WHERE id = NEW.ballot_id AND closed_at IS NOT NULL FOR SHARE) THEN
      RAISE EXCEPTION 'The ballot is closed' USING ERRCODE = 'JU006';
    END IF;
    RETURN NEW;
  END $$;
  ${['vote', 'participation', 'urn']
    .map(
      (table) => `CREATE TRIGGER refuse_closed_ballot BEFORE INSERT OR UPDATE ON jury.${table}
    FOR EACH ROW EXECUTE FUNCTION jury.refuse_closed_ballot();`,
    )
    .join('\n  ')}`;

/** Rows of these are visible to whoever may see the session; of the others only to those who sit in it. */
const OF_SESSION = [
  'designation_request',
  'seat',
  'convocation',
  'finding_override',
  'session_step',
  'attendance',
] as const;
const OF_SITTING = [
  'candidate_case',
  'candidate_link',
  'recusal',
  'opening',
  'ballot',
  'vote',
  'participation',
  'urn',
  'decision',
  'minutes',
  'minutes_signature',
  'rectification',
  'document',
] as const;

const WALL = `
  -- Sessions of one's exam centre, and, once they are no draft, those one's organisation or oneself was called to.
  CREATE FUNCTION jury.seen_sessions() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
    SELECT id FROM jury.session WHERE exam_centre_id = ANY (directory.own_scopes())
    UNION SELECT s.id FROM jury.seat x JOIN jury.session s ON s.id = x.session_id
      WHERE s.state <> 'DRAFT' AND (x.person_id = directory.own_person() OR x.organisation_id = ANY (directory.own_scopes()))
    UNION SELECT session_id FROM jury.designation_request WHERE organisation_id = ANY (directory.own_scopes());
  END;

  -- Sessions of one's exam centre, and those one sits in: where candidates are spoken of.
  CREATE FUNCTION jury.sat_sessions() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp BEGIN ATOMIC
    SELECT id FROM jury.session WHERE exam_centre_id = ANY (directory.own_scopes())
    UNION SELECT s.id FROM jury.seat x JOIN jury.session s ON s.id = x.session_id
      WHERE s.state <> 'DRAFT' AND x.person_id = directory.own_person();
  END;

  ALTER TABLE jury.session ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON jury.session USING ((SELECT directory.sees_all()) OR id IN (SELECT jury.seen_sessions()))
    WITH CHECK ((SELECT directory.sees_all()) OR exam_centre_id = ANY ((SELECT directory.own_scopes())::uuid[])
      OR id IN (SELECT jury.seen_sessions()));
  ${OF_SESSION.map(
    (table) => `ALTER TABLE jury.${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON jury.${table}
    USING ((SELECT directory.sees_all()) OR session_id IN (SELECT jury.seen_sessions()));`,
  ).join('\n  ')}
  ${OF_SITTING.map(
    (table) => `ALTER TABLE jury.${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON jury.${table}
    USING ((SELECT directory.sees_all()) OR session_id IN (SELECT jury.sat_sessions()));`,
  ).join('\n  ')}
  ALTER TABLE jury.calendar_feed ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own ON jury.calendar_feed
    USING ((SELECT directory.sees_all()) OR person_id = (SELECT directory.own_person()));

  -- Who sits where: those one sits with have a name, though the directory does not show them.
  CREATE VIEW jury.member AS
    SELECT x.id AS seat_id, x.session_id, p.id AS person_id, p.family_name, p.given_names, p.qualification, c.email
    FROM jury.seat x JOIN directory.person p ON p.id = x.person_id
    LEFT JOIN directory.person_contact c ON c.person_id = p.id
    WHERE (SELECT directory.sees_all()) OR x.session_id IN (SELECT jury.seen_sessions());
  CREATE VIEW jury.member_mandate AS
    SELECT x.id AS seat_id, x.session_id, m.id AS mandate_id, m.organisation_id, m.college, m.temp_work, m.exam_centre_id,
      m.from_day, m.to_day
    FROM jury.seat x JOIN directory.mandate m ON m.person_id = x.person_id
    WHERE (SELECT directory.sees_all()) OR x.session_id IN (SELECT jury.seen_sessions());
  CREATE VIEW jury.candidate AS
    SELECT k.id AS case_id, k.session_id, p.id AS person_id, p.family_name, p.given_names, c.email
    FROM jury.candidate_case k JOIN directory.person p ON p.id = k.candidate_id
    LEFT JOIN directory.person_contact c ON c.person_id = p.id
    WHERE (SELECT directory.sees_all()) OR k.session_id IN (SELECT jury.sat_sessions());

  -- Whom an organiser may seat: everybody with a mandate for their exam centre; others see those of their organisation.
  CREATE VIEW jury.eligible_member AS
    SELECT m.id AS mandate_id, m.person_id, p.family_name, p.given_names, p.qualification, m.organisation_id, m.college,
      m.temp_work, m.exam_centre_id, m.from_day, m.to_day
    FROM directory.mandate m JOIN directory.person p ON p.id = m.person_id AND p.erased_at IS NULL
    WHERE (SELECT directory.sees_all()) OR m.organisation_id = ANY ((SELECT directory.own_scopes())::uuid[])
      OR ((m.exam_centre_id IS NULL OR m.exam_centre_id = ANY ((SELECT directory.own_scopes())::uuid[]))
        AND EXISTS (SELECT FROM directory.organisation o
          WHERE o.id = ANY ((SELECT directory.own_scopes())::uuid[]) AND o.kind = 'EXAM_CENTRE'));

  GRANT USAGE ON SCHEMA jury TO delibere_server;
  GRANT SELECT ON jury.member, jury.member_mandate, jury.candidate, jury.eligible_member TO delibere_server;
  GRANT USAGE ON jury.session_number, jury.vote_sequence TO delibere_server;
  GRANT SELECT, INSERT, UPDATE ON jury.session, jury.convocation, jury.candidate_case, jury.attendance, jury.ballot,
    jury.vote, jury.decision, jury.minutes, jury.designation_request TO delibere_server;
  GRANT SELECT, INSERT, UPDATE, DELETE ON jury.rule_set, jury.seat, jury.urn, jury.calendar_feed TO delibere_server;
  GRANT DELETE ON jury.designation_request, jury.decision TO delibere_server;
  GRANT SELECT, INSERT, DELETE ON jury.finding_override, jury.candidate_link, jury.recusal TO delibere_server;
  GRANT SELECT, INSERT ON jury.session_step, jury.document, jury.opening, jury.participation, jury.minutes_signature,
    jury.rectification TO delibere_server;`;

/** Juries from composition to sealed minutes (decision 0019), behind row-level security by exam centre, organisation and seat. */
export class Jury1795670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [RULES, SESSIONS, CASES, SITTING, MINUTES, SEALED, WALL]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA jury CASCADE');
  }
}

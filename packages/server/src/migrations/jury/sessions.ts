/** Sessions, seats, requests, convocations, steps and files. */
export const SESSIONS = `
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

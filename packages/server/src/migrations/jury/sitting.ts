/** Attendance, ballots and decisions. */
export const SITTING = `
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

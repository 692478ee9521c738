/** Cases of candidates, and what keeps members out of them. */
export const CASES = `
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

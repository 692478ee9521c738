/** Minutes, their signatures and what is added to them. */
export const MINUTES = `
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

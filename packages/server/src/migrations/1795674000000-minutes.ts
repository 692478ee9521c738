import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Added before and after the seal, and never taken away once it is put. */
const ADDED = ['document', 'session_step', 'rectification', 'seal'] as const;
/** Nobody empties what minutes rest on, whoever they are. */
const KEPT = [
  'session',
  'designation_request',
  'seat',
  'convocation',
  'finding_override',
  'session_step',
  'document',
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
  'rectification',
  'seal',
] as const;

const SEAL = `
  -- Of the sealed file. Beside the minutes, which nothing touches from the moment the session is sealed.
  CREATE TABLE jury.seal (
    session_id uuid PRIMARY KEY REFERENCES jury.minutes,
    document_id uuid NOT NULL UNIQUE REFERENCES jury.document,
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    sealed_at timestamptz(3) NOT NULL,
    -- Subject of the certificate; null where the hash alone vouches for the file.
    certificate text,
    account_id uuid
  );
  ALTER TABLE jury.minutes DROP COLUMN sealed_document_id;
  ALTER TABLE jury.seal ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON jury.seal
    USING ((SELECT directory.sees_all()) OR session_id IN (SELECT jury.sat_sessions()));
  CREATE TRIGGER never_changes BEFORE UPDATE ON jury.seal FOR EACH ROW EXECUTE FUNCTION jury.never_changes();
  GRANT SELECT, INSERT ON jury.seal TO delibere_server;

  -- Minutes drawn up again are another text: whoever signed the one before signs again, and both signatures are kept.
  ALTER TABLE jury.minutes_signature DROP CONSTRAINT minutes_signature_pkey,
    ADD PRIMARY KEY (session_id, seat_id, sha256);`;

const REFUSED = `
  ${ADDED.map(
    (table) => `CREATE TRIGGER kept_once_sealed BEFORE DELETE ON jury.${table}
    FOR EACH ROW EXECUTE FUNCTION jury.refuse_once_sealed();`,
  ).join('\n  ')}

  CREATE FUNCTION jury.never_emptied() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM jury.session WHERE state IN ('SEALED', 'TRANSMITTED')) THEN
      RAISE EXCEPTION 'Sealed minutes rest on %', TG_TABLE_NAME USING ERRCODE = 'JU007';
    END IF;
    RETURN NULL;
  END $$;
  ${KEPT.map(
    (table) => `CREATE TRIGGER never_emptied BEFORE TRUNCATE ON jury.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION jury.never_emptied();`,
  ).join('\n  ')}`;

/** Seals beside the minutes they are put on, and what a seal keeps from being deleted or emptied (decision 0024). */
export class Minutes1795674000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [SEAL, REFUSED]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of KEPT) await runner.query(`DROP TRIGGER never_emptied ON jury.${table}`);
    for (const table of ADDED) await runner.query(`DROP TRIGGER kept_once_sealed ON jury.${table}`);
    await runner.query(`
      DROP FUNCTION jury.never_emptied;
      DROP TABLE jury.seal;
      ALTER TABLE jury.minutes ADD COLUMN sealed_document_id uuid REFERENCES jury.document;
      ALTER TABLE jury.minutes_signature DROP CONSTRAINT minutes_signature_pkey, ADD PRIMARY KEY (session_id, seat_id)`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partitions are empty until their year comes; making one takes the rights of the owner, whom the server is not. */
const YEARS = { first: 2026, last: 2060 };

const TABLES = `
  CREATE SCHEMA audit;
  CREATE SEQUENCE audit.event_id;

  CREATE TABLE audit.chain (
    object_type text NOT NULL,
    object_id text NOT NULL,
    length bigint NOT NULL,
    hash bytea NOT NULL,
    anchored_length bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (object_type, object_id)
  ) WITH (fillfactor = 70);
  CREATE INDEX chain_to_anchor ON audit.chain (object_type, object_id) WHERE anchored_length < length;

  CREATE TABLE audit.event (
    id bigint NOT NULL,
    occurred_at timestamptz(3) NOT NULL,
    object_type text NOT NULL,
    object_id text NOT NULL,
    place bigint NOT NULL CHECK (place > 0),
    kind text NOT NULL,
    actor_kind text NOT NULL CHECK (actor_kind IN ('ACCOUNT', 'API_KEY', 'SYSTEM')),
    actor_id text,
    on_behalf_of text,
    reason text,
    request_id text,
    before json,
    after json,
    previous_hash bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (object_type, object_id, place, occurred_at)
  ) PARTITION BY RANGE (occurred_at);
  CREATE INDEX event_latest ON audit.event (id DESC);
  CREATE INDEX event_by_kind ON audit.event (kind, id DESC);
  CREATE INDEX event_by_actor ON audit.event (actor_id, id DESC);

  CREATE TABLE audit.anchor (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    anchored_at timestamptz(3) NOT NULL,
    chains bigint NOT NULL,
    previous_digest bytea NOT NULL CHECK (octet_length(previous_digest) = 32),
    digest bytea NOT NULL CHECK (octet_length(digest) = 32)
  );
  CREATE TABLE audit.anchored_chain (
    anchor_id bigint NOT NULL REFERENCES audit.anchor,
    object_type text NOT NULL,
    object_id text NOT NULL,
    length bigint NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (anchor_id, object_type, object_id)
  );`;

/**
 * What is hashed of an event: each of its facts as a netstring ("5:hello,"; "-" where there is none), after the hash
 * of the event before it. Any other reader of the table can compute it again.
 */
const FUNCTIONS = `
  CREATE FUNCTION audit.fact(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN value IS NULL THEN '-' ELSE octet_length(value) || ':' || value || ',' END;

  CREATE FUNCTION audit.append(
    p_object_type text, p_object_id text, p_kind text, p_actor_kind text, p_actor_id text, p_on_behalf_of text,
    p_reason text, p_request_id text, p_before json, p_after json
  ) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    head audit.chain;
    at timestamptz(3) := date_trunc('milliseconds', clock_timestamp());
    event_id bigint := nextval('audit.event_id');
    link bytea;
  BEGIN
    SELECT * INTO head FROM audit.chain WHERE object_type = p_object_type AND object_id = p_object_id FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO audit.chain (object_type, object_id, length, hash)
        VALUES (p_object_type, p_object_id, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
      SELECT * INTO head FROM audit.chain WHERE object_type = p_object_type AND object_id = p_object_id FOR UPDATE;
    END IF;
    link := sha256(head.hash || convert_to(
      audit.fact(event_id::text) || audit.fact(to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      || audit.fact(p_object_type) || audit.fact(p_object_id) || audit.fact((head.length + 1)::text)
      || audit.fact(p_kind) || audit.fact(p_actor_kind) || audit.fact(p_actor_id) || audit.fact(p_on_behalf_of)
      || audit.fact(p_reason) || audit.fact(p_request_id) || audit.fact(p_before::text) || audit.fact(p_after::text),
      'UTF8'));
    INSERT INTO audit.event VALUES (event_id, at, p_object_type, p_object_id, head.length + 1, p_kind, p_actor_kind,
      p_actor_id, p_on_behalf_of, p_reason, p_request_id, p_before, p_after, head.hash, link);
    UPDATE audit.chain SET length = head.length + 1, hash = link
      WHERE object_type = p_object_type AND object_id = p_object_id;
    RETURN event_id;
  END $$;

  CREATE FUNCTION audit.take_anchor() RETURNS bytea
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    before bytea;
    made audit.anchor;
  BEGIN
    LOCK TABLE audit.anchor IN SHARE ROW EXCLUSIVE MODE;
    before := coalesce((SELECT digest FROM audit.anchor ORDER BY id DESC LIMIT 1), decode(repeat('00', 32), 'hex'));
    -- A chain that somebody is writing to waits for the next anchor rather than make the writer wait for this one.
    CREATE TEMP TABLE moved ON COMMIT DROP AS
      SELECT object_type, object_id, length, hash FROM audit.chain WHERE anchored_length < length
      FOR UPDATE SKIP LOCKED;
    IF NOT EXISTS (SELECT FROM pg_temp.moved) THEN
      DROP TABLE pg_temp.moved;
      RETURN NULL;
    END IF;
    UPDATE audit.chain c SET anchored_length = m.length FROM pg_temp.moved m
      WHERE c.object_type = m.object_type AND c.object_id = m.object_id;
    INSERT INTO audit.anchor (anchored_at, chains, previous_digest, digest)
      SELECT date_trunc('milliseconds', clock_timestamp()), count(*), before,
        sha256(before || convert_to(coalesce(string_agg(
          audit.fact(object_type) || audit.fact(object_id) || audit.fact(length::text) || audit.fact(encode(hash, 'hex')),
          '' ORDER BY object_type COLLATE "C", object_id COLLATE "C"), ''), 'UTF8'))
      FROM pg_temp.moved RETURNING * INTO made;
    INSERT INTO audit.anchored_chain SELECT made.id, object_type, object_id, length, hash FROM pg_temp.moved;
    DROP TABLE pg_temp.moved;
    RETURN made.digest;
  END $$;

  CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'the audit trail is only ever added to' USING ERRCODE = '42501';
  END $$;`;

const KEPT = ['event', 'anchor', 'anchored_chain'] as const;

function neverTruncated(table: string): string {
  return `CREATE TRIGGER never_truncated BEFORE TRUNCATE ON audit.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()`;
}

/** What the public API reads; writing it is the importer's, who works as the owner. */
const PUBLIC_READS = `GRANT SELECT ON ALL TABLES IN SCHEMA public TO delibere_server`;

/**
 * The audit trail (decision 0009): one hash chain per object, so that writers of different objects never wait for one
 * another, and anchors over the ends of the chains. Added to by `audit.append` only, changed by nobody.
 */
export class AuditTrail1795507200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABLES, FUNCTIONS]) await runner.query(sql);
    for (let year = YEARS.first; year <= YEARS.last; year += 1) {
      await runner.query(`CREATE TABLE audit.event_${year} PARTITION OF audit.event
        FOR VALUES FROM ('${year}-01-01T00:00:00Z') TO ('${year + 1}-01-01T00:00:00Z')`);
      // Triggers on rows come down from the parent; those on TRUNCATE do not.
      await runner.query(neverTruncated(`event_${year}`));
    }
    for (const table of KEPT) {
      await runner.query(`CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON audit.${table}
        FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()`);
      await runner.query(neverTruncated(table));
    }
    await runner.query(`REVOKE ALL ON ALL FUNCTIONS IN SCHEMA audit FROM PUBLIC`);
    await runner.query(`GRANT USAGE ON SCHEMA audit TO delibere_server`);
    await runner.query(`GRANT SELECT ON ALL TABLES IN SCHEMA audit TO delibere_server`);
    await runner.query(`GRANT EXECUTE ON FUNCTION audit.append, audit.take_anchor TO delibere_server`);
    await runner.query(PUBLIC_READS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA audit CASCADE`);
    await runner.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM delibere_server`);
  }
}

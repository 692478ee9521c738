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

/** What the database itself refuses, whoever asks. */
export const SEALED = `
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

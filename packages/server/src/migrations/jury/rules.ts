/** Rule sets and their versions. */
export const RULES = `
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

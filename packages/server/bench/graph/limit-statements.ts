import type { DocumentName } from './documents.ts';

/** What a certification, `c`, and its current version, `v`, say, but for blocks, capabilities and links. */
export const CONTENT_COLUMNS = `
        c.code AS "rncpCode", c.title, v.unparsed, c.kind, c.registration_end AS "registrationEnd",
        json_build_object('active', v.active, 'decisionDate', v.decision_date, 'effectDate', v.effect_date,
          'publicationDate', v.publication_date, 'registrationEnd', v.registration_end) AS "acceptsEnrolments",
        v.delivery_deadline AS "deliveryDeadline", c.register, c.code_number AS "codeNumber",
        v.level, v.abbreviation, v.certifiers, v.complement, v.activities, v.access_routes AS "accessRoutes",
        v.legal_basis AS "legalBasis", v.classifications, v.correspondences, v.statistics, v.promotion_years AS "promotionYears",
        v.job_types AS "jobTypes", c.state, v.registration_type AS "registrationType",
        v.accessible_in_new_caledonia AS "accessibleInNewCaledonia", v.accessible_in_french_polynesia AS "accessibleInFrenchPolynesia",
        v.validity_duration AS "validityDuration", v.description_url AS "descriptionUrl", v.decision_date AS "decisionDate",
        v.effect_date AS "effectDate", v.last_journal_date AS "lastJournalDate", v.registration_years AS "registrationYears",
        v.capabilities_text AS "capabilitiesText", v.activities_text AS "activitiesText", v.regulations,
        v.job_types_text AS "jobTypesText", v.sectors_text AS "sectorsText", v.objectives,
        v.training_prerequisites AS "trainingPrerequisites", v.validation_prerequisites AS "validationPrerequisites",
        v.mastery_level AS "masteryLevel", v.partial_validation AS "partialValidation",
        v.partial_validation_scope AS "partialValidationScope", v.renewal_terms AS "renewalTerms"`;

/**
 * The statements one would write by hand for these documents and no others: the practical limit. Facts are sent as they
 * are stored (a formula as its tree, a chain as its members); what is derived from them is derived where answers are
 * compared.
 */
export const LIMIT_STATEMENTS: Readonly<Record<Exclude<DocumentName, 'search'>, string>> = {
  list: `
    SELECT json_build_object('certifications', json_build_object('nodes', coalesce(json_agg(r), '[]')))::text AS json FROM (
      SELECT c.code AS "rncpCode", c.title, (
        SELECT coalesce(json_agg(b), '[]') FROM (
          SELECT b.code, b.title, (
            SELECT coalesce(json_agg(p), '[]') FROM (
              SELECT p.code, p.statement FROM capability p
              WHERE p.version_id = b.version_id AND p.block_position = b.position ORDER BY p.position) AS p
          ) AS capabilities
          FROM block b WHERE b.version_id = c.current_version_id ORDER BY b.position) AS b
      ) AS blocks
      FROM certification c WHERE (c.register, c.code_number) > ($1, $2::int)
      ORDER BY c.register, c.code_number LIMIT 20) AS r`,

  single: `
    SELECT json_build_object('certification', row_to_json(r))::text AS json FROM (
      SELECT ${CONTENT_COLUMNS},
        (SELECT coalesce(json_agg(l), '[]') FROM (
          SELECT l.code AS "rncpCode", (SELECT row_to_json(t) FROM (SELECT o.title FROM certification o WHERE o.code = l.code) AS t) AS certification
          FROM jsonb_array_elements_text(v.replaced_by) WITH ORDINALITY AS l (code, rank) ORDER BY l.rank) AS l) AS "replacedBy",
        (SELECT coalesce(json_agg(p), '[]') FROM (
          SELECT p.code, p.code_deduced AS "codeDeduced", p.statement FROM capability p
          WHERE p.version_id = v.id ORDER BY p.position) AS p) AS capabilities,
        (SELECT coalesce(json_agg(b), '[]') FROM (
          SELECT b.code, b.title, b.capabilities_text AS "capabilitiesText", b.assessment_text AS "assessmentText",
            b.training_prerequisites AS "trainingPrerequisites", b.validation_prerequisites AS "validationPrerequisites", b.formula,
            (SELECT coalesce(json_agg(p), '[]') FROM (
              SELECT p.code, p.code_deduced AS "codeDeduced", p.statement FROM capability p
              WHERE p.version_id = b.version_id AND p.block_position = b.position ORDER BY p.position) AS p) AS capabilities
          FROM block b WHERE b.version_id = v.id ORDER BY b.position) AS b) AS blocks,
        (SELECT coalesce(json_agg(d.code), '[]') FROM jsonb_array_elements(v.correspondences) AS each (item)
          JOIN certification d ON d.code = each.item ->> 'destinationCode') AS "knownDestinations",
        ${chain('c.code')} AS chain
      FROM certification c JOIN certification_version v ON v.id = c.current_version_id WHERE c.code = $1) AS r`,

  walk: `
    SELECT json_build_object('certification', (
      SELECT row_to_json(r) FROM (
        SELECT c.code AS "rncpCode", ${chain('c.code')} AS chain, v.classifications -> 'ROME' AS rome
        FROM certification c JOIN certification_version v ON v.id = c.current_version_id WHERE c.code = $1) AS r),
    'nomenclatureEntry', (
      SELECT row_to_json(e) FROM (
        SELECT e.code, e.label, (
          SELECT json_build_object('totalCount', (
              SELECT count(*)::int FROM certification c WHERE c.classification_codes @> ARRAY['ROME:' || e.code]),
            'nodes', (SELECT coalesce(json_agg(n), '[]') FROM (
              SELECT c.code AS "rncpCode", c.title FROM certification c WHERE c.classification_codes @> ARRAY['ROME:' || e.code]
              ORDER BY c.register, c.code_number LIMIT 20) AS n))) AS certifications
        FROM nomenclature_entry e WHERE e.nomenclature = 'ROME' AND e.code = $2) AS e))::text AS json`,
};

/** A search whose words were understood beforehand: `page` and `count` are what was made of them. */
export function searchStatement(page: string, count: string, corrections: string): string {
  return `
    SELECT json_build_object('certifications', json_build_object('totalCount', (${count}), 'corrections', ${corrections}::json,
      'nodes', (SELECT coalesce(json_agg(n), '[]') FROM (
        SELECT p.code AS "rncpCode", p.title, p.kind, p.active, p.registration_end AS "registrationEnd" FROM (${page}) AS p) AS n)))::text AS json`;
}

/** Members of a chain of replacements, with what their own fiches say. */
function chain(code: string): string {
  return `(SELECT coalesce(json_agg(m), '[]') FROM (
    WITH RECURSIVE reached (code) AS (
      SELECT ${code} UNION
      SELECT next.code FROM reached CROSS JOIN LATERAL (
        SELECT unnest(o.linked_codes) AS code FROM certification o WHERE o.code = reached.code
        UNION ALL SELECT o.code FROM certification o WHERE o.linked_codes @> ARRAY[reached.code]) AS next),
    bounded AS (SELECT code FROM reached LIMIT 200)
    SELECT b.code, o.title, o.active, w.replaces, w.replaced_by AS "replacedBy"
    FROM bounded b LEFT JOIN certification o ON o.code = b.code LEFT JOIN certification_version w ON w.id = o.current_version_id
    ORDER BY o.code_number NULLS LAST, b.code) AS m)`;
}

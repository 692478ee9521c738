import { relayId } from '../../src/kernel/planner/sql-text.ts';
import type { SharedSearch } from '../../src/slices/certification/persistence/queries/search/search-page.ts';
import type { DocumentName } from './documents.ts';

/** Stands where a derived value goes. */
export const HOLE = '@derived';

const CAPABILITY = `${partId('Capability', 'p.position')} AS id, p.code, p.code_deduced AS "codeDeduced", p.statement, 'Capability' AS "__typename"`;

/**
 * The statements one would write by hand for these documents and no others: the practical limit. Long texts and rows are
 * given as they stand in the answer; beside them go the facts of all that is derived, picked out of JSON or made of both.
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
    SELECT json_build_object('unparsed', v.unparsed, 'level', v.level, 'abbreviation', v.abbreviation, 'certifiers', v.certifiers,
        'activities', v.activities, 'accessRoutes', v.access_routes, 'legalBasis', v.legal_basis, 'statistics', v.statistics,
        'classifications', v.classifications, 'correspondences', v.correspondences, 'complement', v.complement,
        'title', v.title, 'versionKey', c.code || '.' || v.number, 'active', v.active, 'decisionDate', v.decision_date,
        'effectDate', v.effect_date, 'publicationDate', v.publication_date, 'registrationEnd', v.registration_end,
        'formulas', (SELECT coalesce(json_agg(b.formula ORDER BY b.position), '[]') FROM block b WHERE b.version_id = v.id),
        'destinations', (SELECT coalesce(json_agg(d.code), '[]') FROM jsonb_array_elements(v.correspondences) AS each (item)
          JOIN certification d ON d.code = each.item ->> 'destinationCode'),
        'chain', ${chain('c.code')})::text AS facts,
      (SELECT row_to_json(s) FROM (SELECT ${relayId('Certification', 'c.code')} AS id, 'Certification' AS "__typename",
        c.code AS "rncpCode", c.title, c.kind, c.registration_end AS "registrationEnd", v.delivery_deadline AS "deliveryDeadline",
        'https://www.francecompetences.fr/recherche/' || lower(c.register) || '/' || c.code_number || '/' AS "registerUrl",
        (SELECT coalesce(json_agg(l), '[]') FROM (
          SELECT l.code AS "rncpCode", 'CertificationLink' AS "__typename", (SELECT row_to_json(t) FROM (
            SELECT ${relayId('Certification', 'o.code')} AS id, o.title, 'Certification' AS "__typename"
            FROM certification o WHERE o.code = l.code) AS t) AS certification
          FROM jsonb_array_elements_text(v.replaced_by) WITH ORDINALITY AS l (code, rank) ORDER BY l.rank) AS l) AS "replacedBy",
        c.state, v.registration_type AS "registrationType", v.accessible_in_new_caledonia AS "accessibleInNewCaledonia",
        v.accessible_in_french_polynesia AS "accessibleInFrenchPolynesia", v.validity_duration AS "validityDuration",
        v.description_url AS "descriptionUrl", v.decision_date AS "decisionDate", v.effect_date AS "effectDate",
        v.last_journal_date AS "lastJournalDate", v.registration_years AS "registrationYears",
        v.capabilities_text AS "capabilitiesText", v.activities_text AS "activitiesText", v.regulations,
        v.promotion_years AS "promotionYears", v.job_types AS "jobTypes", v.job_types_text AS "jobTypesText",
        v.sectors_text AS "sectorsText", v.objectives, v.training_prerequisites AS "trainingPrerequisites",
        v.validation_prerequisites AS "validationPrerequisites", v.mastery_level AS "masteryLevel",
        v.partial_validation AS "partialValidation", v.partial_validation_scope AS "partialValidationScope",
        v.renewal_terms AS "renewalTerms",
        (SELECT coalesce(json_agg(p), '[]') FROM (
          SELECT ${CAPABILITY} FROM capability p WHERE p.version_id = v.id ORDER BY p.position) AS p) AS capabilities,
        (SELECT coalesce(json_agg(b), '[]') FROM (
          SELECT ${partId('Block', 'b.position')} AS id, b.code, b.title, b.capabilities_text AS "capabilitiesText",
            b.assessment_text AS "assessmentText", b.training_prerequisites AS "trainingPrerequisites",
            b.validation_prerequisites AS "validationPrerequisites", '${HOLE}' AS formula, 'Block' AS "__typename",
            (SELECT coalesce(json_agg(p), '[]') FROM (
              SELECT ${CAPABILITY} FROM capability p
              WHERE p.version_id = v.id AND p.block_position = b.position ORDER BY p.position) AS p) AS capabilities
          FROM block b WHERE b.version_id = v.id ORDER BY b.position) AS b) AS blocks) AS s)::text AS json
    FROM certification c JOIN certification_version v ON v.id = c.current_version_id WHERE c.code = $1`,

  walk: `
    SELECT (SELECT json_build_object('rncpCode', c.code, 'chain', ${chain('c.code')}, 'rome', v.classifications -> 'ROME')
        FROM certification c JOIN certification_version v ON v.id = c.current_version_id WHERE c.code = $1)::text AS facts, (
      SELECT row_to_json(e) FROM (
        SELECT e.code, e.label, (
          SELECT json_build_object('totalCount', (
              SELECT count(*)::int FROM certification c WHERE c.classification_codes @> ARRAY['ROME:' || e.code]),
            'nodes', (SELECT coalesce(json_agg(n), '[]') FROM (
              SELECT c.code AS "rncpCode", c.title FROM certification c WHERE c.classification_codes @> ARRAY['ROME:' || e.code]
              ORDER BY c.register, c.code_number LIMIT 20) AS n))) AS certifications
        FROM nomenclature_entry e WHERE e.nomenclature = 'ROME' AND e.code = $2) AS e)::text AS json`,
};

/** A search whose words were understood beforehand: `found`, `page` and `count` are what was made of them. */
export function searchStatement({ found, page, count }: SharedSearch, corrections: string): string {
  return `
    WITH ${found} SELECT json_build_object('certifications', json_build_object('totalCount', (${count}), 'corrections', ${corrections}::json,
      'nodes', (SELECT coalesce(json_agg(n), '[]') FROM (
        SELECT p.code AS "rncpCode", p.title, p.kind, p.active, p.registration_end AS "registrationEnd" FROM (${page}) AS p) AS n)))::text AS json`;
}

/** The id of a part of a version. */
function partId(type: string, position: string): string {
  return relayId(type, `c.code || '.' || v.number || '.' || ${position}`);
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
    SELECT b.code, o.title, o.active, coalesce(w.replaces, '[]') AS replaces, coalesce(w.replaced_by, '[]') AS "replacedBy"
    FROM bounded b LEFT JOIN certification o ON o.code = b.code LEFT JOIN certification_version w ON w.id = o.current_version_id
    ORDER BY o.code_number NULLS LAST, b.code) AS m)`;
}

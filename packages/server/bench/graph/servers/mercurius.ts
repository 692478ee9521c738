import { readFileSync } from 'node:fs';
import { type AssessmentFormula, flattenFormula, formulaMethods, sentence } from '@delibere/shared';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { types } from 'pg';
import { toRelayId } from '../../../src/kernel/graphql/relay-id.ts';
import { replacementChain } from '../../../src/slices/certification/domain/replacement-chain.ts';
import { acceptsEnrolments } from '../../../src/slices/certification/domain/validity.ts';
import { CLASSIFICATIONS, LISTS, OPERATORS, TEXTS } from '../facts.ts';
import { listens, pool } from './program.ts';
import { searchTogether } from './understood-search.ts';

/** A row of the database, its columns named as the schema's fields. */
// biome-ignore lint/suspicious/noExplicitAny: what a peer's resolvers see is not ours to type
type Row = any;

types.setTypeParser(types.builtins.DATE, (day) => day);
const connections = pool();
const rows = async (name: string, text: string, values: readonly unknown[]): Promise<readonly Row[]> =>
  (await connections.query({ name, text, values: [...values] })).rows;

/** What a certification, `c`, and its current version, `v`, say, but for blocks, capabilities and links. */
const CONTENT = `
  c.code AS "rncpCode", c.title, v.unparsed, c.kind, c.registration_end AS "registrationEnd",
  c.code || '.' || v.number AS "versionKey", c.current_version_id, v.replaced_by,
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
const HEAD =
  'c.code AS "rncpCode", c.title, c.kind, c.active, c.registration_end AS "registrationEnd", c.current_version_id';
const heads = (codes: readonly string[]): Promise<readonly Row[]> =>
  rows('heads', `SELECT ${HEAD} FROM certification c WHERE c.code = ANY ($1)`, [codes]);

/** A loaded list for each of the parents, by a key; each row bears the name of the version it is of. */
const perParent = (
  parents: readonly { obj: Row }[],
  keyOf: (parent: Row) => unknown,
  found: readonly Row[],
  keyOfRow: (row: Row) => unknown,
): readonly Row[][] => {
  const byKey = Map.groupBy(found, keyOfRow);
  return parents.map(({ obj }) => (byKey.get(keyOf(obj)) ?? []).map((row) => ({ ...row, versionKey: obj.versionKey })));
};

async function links(codes: readonly string[]): Promise<readonly Row[]> {
  const known = new Map((await heads(codes)).map((row) => [row.rncpCode, row]));
  return codes.map((rncpCode) => ({ rncpCode, certification: known.get(rncpCode) ?? null }));
}

/** Names of the statements of searches: as many as there are kinds of them. */
const searches = new Map<string, string>();

async function search(query: string): Promise<Row> {
  const { found, page, count, values, corrections } = await searchTogether(connections, query, HEAD);
  const text = `WITH ${found} SELECT (SELECT coalesce(json_agg(p), '[]') FROM (${page}) p) AS nodes, (${count}) AS "totalCount"`;
  searches.set(text, searches.get(text) ?? `search ${searches.size}`);
  const [first = {}] = await rows(String(searches.get(text)), text, values);
  return { ...first, corrections };
}

const resolvers: Row = {
  Query: {
    certification: async (_: Row, { rncpCode }: Row) => {
      const text = `SELECT ${CONTENT} FROM certification c JOIN certification_version v ON v.id = c.current_version_id WHERE c.code = $1`;
      return (await rows('certification', text, [rncpCode]))[0] ?? null;
    },
    certifications: async (_: Row, { query, first, after }: Row) => {
      if (query) return search(query);
      const [register = '', number = 0] = after ? JSON.parse(after) : [];
      const text = `SELECT ${HEAD} FROM certification c WHERE (c.register, c.code_number) > ($1, $2::int) ORDER BY c.register, c.code_number LIMIT $3`;
      return { nodes: await rows('page', text, [register, number, first]) };
    },
    nomenclatureEntry: async (_: Row, { nomenclature, code }: Row) =>
      (
        await rows(
          'entry',
          'SELECT nomenclature, code, label FROM nomenclature_entry WHERE nomenclature = $1 AND code = $2',
          [nomenclature, code],
        )
      )[0] ?? null,
  },
  Certification: {
    ...Object.fromEntries(TEXTS.map((key) => [key, ({ complement }: Row) => complement?.[key] ?? null])),
    ...Object.fromEntries(LISTS.map((key) => [key, ({ complement }: Row) => complement?.[key] ?? []])),
    ...Object.fromEntries(
      Object.entries(CLASSIFICATIONS).map(([key, name]) => [
        key,
        ({ classifications, versionKey }: Row) =>
          (classifications[name] ?? []).map((entry: Row) => ({ ...entry, nomenclature: name, versionKey })),
      ]),
    ),
    id: ({ rncpCode }: Row) => toRelayId('Certification', rncpCode),
    registeredTitle: ({ complement, title }: Row) => complement?.registeredTitle ?? title,
    registerUrl: ({ register, codeNumber }: Row) =>
      `https://www.francecompetences.fr/recherche/${register.toLowerCase()}/${codeNumber}/`,
    acceptsEnrolments: ({ acceptsEnrolments: facts }: Row) => {
      const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());
      return acceptsEnrolments(facts, today, today);
    },
    replacedBy: ({ replaced_by: codes }: Row) => links(codes),
    chain: async ({ rncpCode }: Row) => {
      const text = `
        WITH RECURSIVE reached (code) AS (
          SELECT $1 UNION SELECT next.code FROM reached CROSS JOIN LATERAL (
            SELECT unnest(o.linked_codes) AS code FROM certification o WHERE o.code = reached.code
            UNION ALL SELECT o.code FROM certification o WHERE o.linked_codes @> ARRAY[reached.code]) AS next),
          bounded AS (SELECT code FROM reached LIMIT 200)
        SELECT b.code, c.active, w.replaces, w.replaced_by AS "replacedBy", ${HEAD} FROM bounded b
          LEFT JOIN certification c ON c.code = b.code LEFT JOIN certification_version w ON w.id = c.current_version_id
        ORDER BY c.code_number NULLS LAST, b.code`;
      const members = await rows('chain', text, [rncpCode]);
      const chain = replacementChain(
        members.map((row) => ({ ...row, replaces: row.replaces ?? [], replacedBy: row.replacedBy ?? [] })),
      );
      const nodes = members.map((row) => ({
        rncpCode: row.code,
        current: chain.current.includes(row.code),
        certification: row.active === null ? null : row,
      }));
      return {
        nodes,
        edges: chain.replacements,
        current: nodes.flatMap(({ current, certification }) => (current && certification ? [certification] : [])),
      };
    },
  },
  Correspondence: {
    destination: async ({ destinationCode }: Row) => (await heads([destinationCode]))[0] ?? null,
  },
  Block: {
    id: ({ versionKey, position }: Row) => toRelayId('Block', `${versionKey}.${position}`),
    formula: ({ formula }: { formula: AssessmentFormula | null }) => formula && { tree: formula },
  },
  Capability: { id: ({ versionKey, position }: Row) => toRelayId('Capability', `${versionKey}.${position}`) },
  AssessmentFormula: {
    sentence: ({ tree }: Row, { language }: Row) => sentence(tree, language === 'FR' ? 'fr' : 'en'),
    methods: ({ tree }: Row) => formulaMethods(tree),
    nodes: ({ tree }: { tree: AssessmentFormula }) =>
      flattenFormula(tree).map(({ type, ...node }) => ({ ...node, operator: OPERATORS[type] })),
  },
  NomenclatureEntry: {
    id: ({ nomenclature, code, versionKey }: Row) =>
      toRelayId('NomenclatureEntry', `${nomenclature}:${code}:${versionKey}`),
    certifications: async ({ nomenclature, code }: Row, { first }: Row) => {
      const classification = [`${nomenclature}:${code}`];
      const text = `SELECT ${HEAD} FROM certification c WHERE c.classification_codes @> $1 ORDER BY c.register, c.code_number LIMIT $2`;
      return { nodes: await rows('classified', text, [classification, first]), classification };
    },
  },
  CertificationConnection: {
    totalCount: async ({ totalCount, classification }: Row) =>
      totalCount ??
      (
        await rows('count', 'SELECT count(*)::int FROM certification c WHERE c.classification_codes @> $1', [
          classification,
        ])
      )[0].count,
    corrections: ({ corrections }: Row) => corrections ?? [],
  },
};

const loaders: Row = {
  Certification: {
    blocks: async (parents: readonly { obj: Row }[]) => {
      const text = `SELECT version_id, position, code, title, capabilities_text AS "capabilitiesText", assessment_text AS "assessmentText",
        training_prerequisites AS "trainingPrerequisites", validation_prerequisites AS "validationPrerequisites", formula
        FROM block WHERE version_id = ANY ($1) ORDER BY position`;
      const found = await rows('blocks', text, [parents.map(({ obj }) => obj.current_version_id)]);
      return perParent(
        parents,
        (parent) => parent.current_version_id,
        found,
        (row) => row.version_id,
      );
    },
    capabilities: async (parents: readonly { obj: Row }[]) => {
      const text = `SELECT version_id, position, code, code_deduced AS "codeDeduced", statement FROM capability WHERE version_id = ANY ($1) ORDER BY position`;
      const found = await rows('capabilities', text, [parents.map(({ obj }) => obj.current_version_id)]);
      return perParent(
        parents,
        (parent) => parent.current_version_id,
        found,
        (row) => row.version_id,
      );
    },
  },
  Block: {
    capabilities: async (parents: readonly { obj: Row }[]) => {
      const text = `SELECT version_id, position, block_position, code, code_deduced AS "codeDeduced", statement FROM capability
        WHERE version_id = ANY ($1) AND block_position IS NOT NULL ORDER BY position`;
      const found = await rows('of blocks', text, [[...new Set(parents.map(({ obj }) => obj.version_id))]]);
      const key = (version: unknown, position: unknown): string => `${String(version)}.${String(position)}`;
      return perParent(
        parents,
        (parent) => key(parent.version_id, parent.position),
        found,
        (row) => key(row.version_id, row.block_position),
      );
    },
  },
};

const app = Fastify();
const schema = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
await app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
await app.listen({ host: '127.0.0.1', port: 0 });
listens(app.server.address());

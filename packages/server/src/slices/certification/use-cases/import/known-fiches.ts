import type { Client } from 'pg';
import type { Block, Capability, Fiche, Habilitation } from '../../domain/fiche.ts';

/** What the register holds of a fiche before a batch. */
export interface KnownHead {
  readonly certificationId: number;
  readonly versionId: number;
  readonly sourceHash: string;
}

/** A fiche as its current version says it, with that version's number. */
export interface KnownFiche {
  readonly number: number;
  readonly fiche: Fiche;
}

/** The heads the register holds for these codes, by code. */
export async function knownHeads(client: Client, codes: readonly string[]): Promise<ReadonlyMap<string, KnownHead>> {
  const { rows } = await client.query<KnownHead & { code: string }>(
    `SELECT code, id AS "certificationId", current_version_id AS "versionId", encode(source_hash, 'hex') AS "sourceHash"
     FROM certification WHERE code = ANY ($1)`,
    [codes],
  );
  return new Map(rows.map(({ code, ...head }) => [code, head]));
}

interface VersionRow {
  readonly id: number;
  readonly code: string;
  readonly register: Fiche['register'];
  readonly number: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly blocks: readonly Block[];
  readonly capabilities: readonly Capability[];
  readonly habilitations: readonly Habilitation[];
}

/** The content of versions, as the fiches they were read from, by version id. One statement, whatever their number. */
export async function knownFiches(
  client: Client,
  versionIds: readonly number[],
): Promise<ReadonlyMap<number, KnownFiche>> {
  if (versionIds.length === 0) return new Map();
  const { rows } = await client.query<VersionRow>(
    `SELECT v.id, c.code, c.register, v.number, to_jsonb(v) AS content,
       (SELECT coalesce(json_agg(json_build_object('code', b.code, 'title', b.title,
          'capabilitiesText', b.capabilities_text, 'assessmentText', b.assessment_text, 'formula', b.formula,
          'trainingPrerequisites', b.training_prerequisites, 'validationPrerequisites', b.validation_prerequisites
        ) ORDER BY b.position), '[]') FROM block b WHERE b.version_id = v.id) AS blocks,
       (SELECT coalesce(json_agg(json_build_object('code', k.code, 'codeDeduced', k.code_deduced,
          'statement', k.statement, 'block', k.block_position) ORDER BY k.position), '[]')
        FROM capability k WHERE k.version_id = v.id) AS capabilities,
       (SELECT coalesce(json_agg(json_build_object('siret', h.siret, 'name', h.name, 'kind', h.kind, 'state', h.state,
          'activeFrom', h.active_from, 'stateChangedOn', h.state_changed_on) ORDER BY h.position), '[]')
        FROM habilitation h WHERE h.version_id = v.id) AS habilitations
     FROM certification_version v JOIN certification c ON c.id = v.certification_id
     WHERE v.id = ANY ($1)`,
    [versionIds],
  );
  return new Map(rows.map((row) => [row.id, { number: row.number, fiche: ficheOf(row) }]));
}

/** Columns of a version that say when and whence it came, not what the fiche holds. */
const NOT_CONTENT = new Set(['id', 'certification_id', 'number', 'import_run_id', 'changes']);

function ficheOf({ code, register, content, blocks, capabilities, habilitations }: VersionRow): Fiche {
  const fields = Object.entries(content)
    .filter(([column]) => !NOT_CONTENT.has(column))
    .map(([column, value]) => [camelCase(column), value]);
  // The columns are the fields of Fiche, written by versionRow: an edge, checked by the round-trip test.
  return { code, register, ...Object.fromEntries(fields), blocks, capabilities, habilitations } as Fiche;
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

import type { Change } from '../../domain/change.ts';
import type { Fiche } from '../../domain/fiche.ts';
import { classificationCodes, searchDocument } from '../../domain/search-document.ts';
import { type CopyRow, copyRow, json } from './copy-rows.ts';

/** The tables an import fills, in the order their foreign keys want; the first is a staging table. */
export const COPIED_TABLES = [
  'incoming_certification',
  'certification_version',
  'block',
  'capability',
  'habilitation',
] as const;
export type CopiedTable = (typeof COPIED_TABLES)[number];

/** A fiche about to become a version, with the identities reserved for it. */
export interface NewVersion {
  readonly fiche: Fiche;
  readonly certificationId: number;
  readonly versionId: number;
  readonly number: number;
  readonly sourceHash: string;
  readonly changes: readonly Change[];
  readonly importRunId: number;
}

/** The head of a certification: its identity, and what search and filters read. */
function certificationRow({ fiche, certificationId, versionId, sourceHash }: NewVersion): CopyRow {
  const search = searchDocument(fiche);
  return {
    id: certificationId,
    code: fiche.code,
    register: fiche.register,
    code_number: Number(fiche.code.slice(fiche.register.length)),
    current_version_id: versionId,
    source_hash: `\\x${sourceHash}`,
    title: fiche.title,
    kind: fiche.kind,
    active: fiche.active,
    state: fiche.state,
    level: fiche.level?.number ?? null,
    registration_end: fiche.registrationEnd,
    classification_codes: classificationCodes(fiche),
    linked_codes: [...new Set([...fiche.replaces, ...fiche.replacedBy])],
    search_a: search.a,
    search_b: search.b,
    search_c: search.c,
  };
}

function versionRow({ fiche, certificationId, versionId, number, importRunId, changes }: NewVersion): CopyRow {
  return {
    id: versionId,
    certification_id: certificationId,
    number,
    import_run_id: importRunId,
    changes: json(changes),
    external_id: fiche.externalId,
    title: fiche.title,
    abbreviation: fiche.abbreviation,
    kind: fiche.kind,
    state: fiche.state,
    active: fiche.active,
    registration_type: fiche.registrationType,
    level: fiche.level,
    decision_date: fiche.decisionDate,
    registration_years: fiche.registrationYears,
    effect_date: fiche.effectDate,
    publication_date: fiche.publicationDate,
    last_journal_date: fiche.lastJournalDate,
    registration_end: fiche.registrationEnd,
    delivery_deadline: fiche.deliveryDeadline,
    activities_text: fiche.activitiesText,
    activities: json(fiche.activities),
    capabilities_text: fiche.capabilitiesText,
    sectors_text: fiche.sectorsText,
    job_types_text: fiche.jobTypesText,
    job_types: json(fiche.jobTypes),
    objectives: fiche.objectives,
    regulations: fiche.regulations,
    training_prerequisites: fiche.trainingPrerequisites,
    validation_prerequisites: fiche.validationPrerequisites,
    description_url: fiche.descriptionUrl,
    mastery_level: fiche.masteryLevel,
    partial_validation: fiche.partialValidation,
    partial_validation_scope: fiche.partialValidationScope,
    validity_duration: fiche.validityDuration,
    renewal_terms: fiche.renewalTerms,
    classifications: fiche.classifications,
    certifiers: json(fiche.certifiers),
    has_partners: fiche.hasPartners,
    access_routes: json(fiche.accessRoutes),
    legal_basis: json(fiche.legalBasis),
    statistics: json(fiche.statistics),
    promotion_years: json(fiche.promotionYears),
    correspondences: json(fiche.correspondences),
    replaces: json(fiche.replaces),
    replaced_by: json(fiche.replacedBy),
    accessible_in_new_caledonia: fiche.accessibleInNewCaledonia,
    accessible_in_french_polynesia: fiche.accessibleInFrenchPolynesia,
    complement: fiche.complement,
    unparsed: json(fiche.unparsed),
  };
}

function blockRows({ fiche, versionId }: NewVersion): readonly CopyRow[] {
  return fiche.blocks.map((block, index) => ({
    version_id: versionId,
    position: index + 1,
    code: block.code,
    title: block.title,
    capabilities_text: block.capabilitiesText,
    assessment_text: block.assessmentText,
    formula: block.formula,
    training_prerequisites: block.trainingPrerequisites,
    validation_prerequisites: block.validationPrerequisites,
  }));
}

function capabilityRows({ fiche, versionId }: NewVersion): readonly CopyRow[] {
  return fiche.capabilities.map((capability, index) => ({
    version_id: versionId,
    position: index + 1,
    block_position: capability.block,
    code: capability.code,
    code_deduced: capability.codeDeduced,
    statement: capability.statement,
  }));
}

function habilitationRows({ fiche, versionId }: NewVersion): readonly CopyRow[] {
  return fiche.habilitations.map((habilitation, index) => ({
    version_id: versionId,
    position: index + 1,
    siret: habilitation.siret,
    name: habilitation.name,
    kind: habilitation.kind,
    state: habilitation.state,
    active_from: habilitation.activeFrom,
    state_changed_on: habilitation.stateChangedOn,
  }));
}

const ROWS: Readonly<Record<CopiedTable, (version: NewVersion) => readonly CopyRow[]>> = {
  incoming_certification: (version) => [certificationRow(version)],
  certification_version: (version) => [versionRow(version)],
  block: blockRows,
  capability: capabilityRows,
  habilitation: habilitationRows,
};

/** The rows of one batch, as COPY text per table, with the columns that text is in. */
export interface CopyBatch {
  readonly table: CopiedTable;
  readonly columns: readonly string[];
  readonly text: Uint8Array<ArrayBuffer>;
}

/** Turns versions into COPY text; a table with no row is left out. */
export function ficheRows(versions: readonly NewVersion[]): readonly CopyBatch[] {
  const batches: CopyBatch[] = [];
  for (const table of COPIED_TABLES) {
    let columns: readonly string[] | null = null;
    let text = '';
    for (const version of versions) {
      for (const row of ROWS[table](version)) {
        columns ??= Object.keys(row);
        text += copyRow(row);
      }
    }
    if (columns !== null) batches.push({ table, columns, text: utf8(text) });
  }
  return batches;
}

/** The bytes of a text in a buffer of its own, which can be handed to another thread. */
function utf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

import {
  boolean,
  type Column,
  type CopyBatch,
  CopyTable,
  date,
  hex,
  integer,
  json,
  type LexemePlaces,
  lexemes,
  small,
  text,
  texts,
} from '../../../../kernel/copy/index.ts';
import type { Change } from '../../domain/change.ts';
import type { Block, Capability, Fiche, Habilitation } from '../../domain/fiche.ts';
import { classificationCodes } from '../../domain/search-document.ts';

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
export interface Head {
  readonly certificationId: number;
  readonly versionId: number;
  /** Whether the register does not hold the certification yet. */
  readonly isNew: boolean;
  readonly sourceHash: string;
  readonly code: string;
  readonly register: string;
  readonly title: string;
  readonly kind: string | null;
  readonly active: boolean;
  readonly state: string | null;
  readonly level: number | null;
  readonly registrationEnd: string | null;
  readonly classificationCodes: readonly string[];
  readonly linkedCodes: readonly string[];
}

/** The head that a version gives its certification. */
export function headOf({ fiche, certificationId, versionId, number, sourceHash }: NewVersion): Head {
  const { code, register, title, kind, active, state, level, registrationEnd } = fiche;
  return {
    certificationId,
    versionId,
    isNew: number === 1,
    sourceHash,
    code,
    register,
    title,
    kind,
    active,
    state,
    level: level?.number ?? null,
    registrationEnd,
    classificationCodes: classificationCodes(fiche),
    linkedCodes: [...new Set([...fiche.replaces, ...fiche.replacedBy])],
  };
}

interface FoundHead {
  readonly head: Head;
  readonly search: LexemePlaces;
}

/** A part of a version with its rank in it, from 1. */
interface Part<P> {
  readonly versionId: number;
  readonly position: number;
  readonly part: P;
}

const HEAD: Readonly<Record<string, Column<FoundHead>>> = {
  id: integer(({ head }) => head.certificationId),
  code: text(({ head }) => head.code),
  register: text(({ head }) => head.register),
  code_number: integer(({ head }) => Number(head.code.slice(head.register.length))),
  current_version_id: integer(({ head }) => head.versionId),
  source_hash: hex(({ head }) => head.sourceHash),
  title: text(({ head }) => head.title),
  kind: text(({ head }) => head.kind),
  active: boolean(({ head }) => head.active),
  state: text(({ head }) => head.state),
  level: small(({ head }) => head.level),
  registration_end: date(({ head }) => head.registrationEnd),
  classification_codes: texts(({ head }) => head.classificationCodes),
  linked_codes: texts(({ head }) => head.linkedCodes),
  search: lexemes(({ search }) => search),
};

const VERSION: Readonly<Record<string, Column<NewVersion>>> = {
  id: integer((v) => v.versionId),
  certification_id: integer((v) => v.certificationId),
  number: integer((v) => v.number),
  import_run_id: integer((v) => v.importRunId),
  changes: json((v) => v.changes),
  external_id: integer((v) => v.fiche.externalId),
  title: text((v) => v.fiche.title),
  abbreviation: json((v) => v.fiche.abbreviation),
  kind: text((v) => v.fiche.kind),
  state: text((v) => v.fiche.state),
  active: boolean((v) => v.fiche.active),
  registration_type: text((v) => v.fiche.registrationType),
  level: json((v) => v.fiche.level),
  decision_date: date((v) => v.fiche.decisionDate),
  registration_years: small((v) => v.fiche.registrationYears),
  effect_date: date((v) => v.fiche.effectDate),
  publication_date: date((v) => v.fiche.publicationDate),
  last_journal_date: date((v) => v.fiche.lastJournalDate),
  registration_end: date((v) => v.fiche.registrationEnd),
  delivery_deadline: date((v) => v.fiche.deliveryDeadline),
  activities_text: text((v) => v.fiche.activitiesText),
  activities: json((v) => v.fiche.activities),
  capabilities_text: text((v) => v.fiche.capabilitiesText),
  sectors_text: text((v) => v.fiche.sectorsText),
  job_types_text: text((v) => v.fiche.jobTypesText),
  job_types: json((v) => v.fiche.jobTypes),
  objectives: text((v) => v.fiche.objectives),
  regulations: text((v) => v.fiche.regulations),
  training_prerequisites: text((v) => v.fiche.trainingPrerequisites),
  validation_prerequisites: text((v) => v.fiche.validationPrerequisites),
  description_url: text((v) => v.fiche.descriptionUrl),
  mastery_level: text((v) => v.fiche.masteryLevel),
  partial_validation: boolean((v) => v.fiche.partialValidation),
  partial_validation_scope: text((v) => v.fiche.partialValidationScope),
  validity_duration: text((v) => v.fiche.validityDuration),
  renewal_terms: text((v) => v.fiche.renewalTerms),
  classifications: json((v) => v.fiche.classifications),
  certifiers: json((v) => v.fiche.certifiers),
  has_partners: boolean((v) => v.fiche.hasPartners),
  access_routes: json((v) => v.fiche.accessRoutes),
  legal_basis: json((v) => v.fiche.legalBasis),
  statistics: json((v) => v.fiche.statistics),
  promotion_years: json((v) => v.fiche.promotionYears),
  correspondences: json((v) => v.fiche.correspondences),
  replaces: json((v) => v.fiche.replaces),
  replaced_by: json((v) => v.fiche.replacedBy),
  accessible_in_new_caledonia: boolean((v) => v.fiche.accessibleInNewCaledonia),
  accessible_in_french_polynesia: boolean((v) => v.fiche.accessibleInFrenchPolynesia),
  complement: json((v) => v.fiche.complement),
  unparsed: json((v) => v.fiche.unparsed),
};

const part = <P>(): Readonly<Record<'version_id' | 'position', Column<Part<P>>>> => ({
  version_id: integer((row) => row.versionId),
  position: small((row) => row.position),
});

const BLOCK: Readonly<Record<string, Column<Part<Block>>>> = {
  ...part<Block>(),
  code: text(({ part }) => part.code),
  title: text(({ part }) => part.title),
  capabilities_text: text(({ part }) => part.capabilitiesText),
  assessment_text: text(({ part }) => part.assessmentText),
  formula: json(({ part }) => part.formula),
  training_prerequisites: text(({ part }) => part.trainingPrerequisites),
  validation_prerequisites: text(({ part }) => part.validationPrerequisites),
};

const CAPABILITY: Readonly<Record<string, Column<Part<Capability>>>> = {
  ...part<Capability>(),
  block_position: small(({ part }) => part.block),
  code: text(({ part }) => part.code),
  code_deduced: boolean(({ part }) => part.codeDeduced),
  statement: text(({ part }) => part.statement),
};

const HABILITATION: Readonly<Record<string, Column<Part<Habilitation>>>> = {
  ...part<Habilitation>(),
  siret: text(({ part }) => part.siret),
  name: text(({ part }) => part.name),
  kind: text(({ part }) => part.kind),
  state: text(({ part }) => part.state),
  active_from: date(({ part }) => part.activeFrom),
  state_changed_on: date(({ part }) => part.stateChangedOn),
};

/** Where the heads of certifications already known are staged, to take the place of what they were. */
export const STAGED_HEADS = 'incoming_certification';

/** Turns versions into rows of the tables an import fills, one fiche after the other, keeping no more than the bytes. */
export class FicheRows {
  private readonly heads = new CopyTable('certification', HEAD);
  private readonly stagedHeads = new CopyTable(STAGED_HEADS, HEAD);
  private readonly versions = new CopyTable('certification_version', VERSION);
  private readonly blocks = new CopyTable('block', BLOCK);
  private readonly capabilities = new CopyTable('capability', CAPABILITY);
  private readonly habilitations = new CopyTable('habilitation', HABILITATION);

  /** A head, with the vector it is found by. */
  addHead(head: Head, search: LexemePlaces): void {
    (head.isNew ? this.heads : this.stagedHeads).add({ head, search });
  }

  /** A version with all that it owns. */
  add(version: NewVersion): void {
    const { versionId, fiche } = version;
    this.versions.add(version);
    addParts(this.blocks, versionId, fiche.blocks);
    addParts(this.capabilities, versionId, fiche.capabilities);
    addParts(this.habilitations, versionId, fiche.habilitations);
  }

  /**
   * Moves the rows added since the last time into one buffer, in the order their references want; a table with no row
   * is left out.
   * @param room where they go if they fit; a larger buffer is made otherwise
   */
  moveTo(room: SharedArrayBuffer): { readonly rows: readonly CopyBatch[]; readonly buffer: SharedArrayBuffer } {
    const { heads, stagedHeads, versions, blocks, capabilities, habilitations } = this;
    const tables = [heads, stagedHeads, versions, blocks, capabilities, habilitations].filter(({ size }) => size > 0);
    const size = tables.reduce((sum, table) => sum + table.size, 0);
    const buffer = size <= room.byteLength ? room : new SharedArrayBuffer(size);
    let at = 0;
    const rows = tables.map((table) => {
      const bytes = new Uint8Array(buffer, at, table.size);
      at += bytes.length;
      return table.moveTo(bytes);
    });
    return { rows, buffer };
  }
}

function addParts<P>(table: CopyTable<Part<P>>, versionId: number, parts: readonly P[]): void {
  parts.forEach((part, index) => {
    table.add({ versionId, position: index + 1, part });
  });
}

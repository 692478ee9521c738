import { readRecord } from './element-rules.ts';
import type { Block, Capability, Fiche, Item } from './fiche.ts';
import { parseFicheCode } from './fiche-code.ts';
import { type FicheDraft, newFiche, routesOf } from './fiche-draft.ts';
import { FICHE_ELEMENTS } from './fiche-elements.ts';
import { findItems, findJobTypes } from './list-items.ts';
import { parseFormula } from './parse-formula.ts';
import { Reading } from './reading.ts';
import { parseXml } from './xml-tree.ts';

/** Why a record is no fiche at all. */
export type RejectionReason =
  | 'MALFORMED_XML'
  | 'DOCTYPE_REFUSED'
  | 'TOO_DEEP'
  | 'NOT_A_FICHE'
  | 'MISSING_CODE'
  | 'MALFORMED_CODE'
  | 'MISSING_TITLE';

export interface Rejection {
  readonly ok: false;
  /** The fiche's code where it can still be found. */
  readonly code: string | null;
  /** Path of the element concerned, below FICHE. */
  readonly element: string;
  readonly reason: RejectionReason;
  readonly detail: string;
}

export type ReadOutcome = { readonly ok: true; readonly fiche: Fiche } | Rejection;

const WRITTEN_CODE = /<NUMERO_FICHE>\s{0,20}((?:RNCP|RS)\d{1,7})\s{0,20}</;

function reject(code: string | null, element: string, reason: RejectionReason, detail: string): Rejection {
  return { ok: false, code, element, reason, detail };
}

function kindOf(draft: FicheDraft): string | null {
  if (draft.register === 'RS') return 'RS';
  const kind = draft.abbreviation?.code ?? null;
  return kind === 'CQP' && /\bCQPM\b/.test(draft.title) ? 'CQPM' : kind;
}

function activitiesOf(text: string | null, reading: Reading): readonly Item[] {
  if (text === null) return [];
  const items = findItems(text, 'A');
  if (items.length === 0) reading.flagKept('ACTIVITES_VISEES', 'ITEMS_NOT_FOUND', text);
  return items.map(({ code, statement }, index) => ({
    code: code ?? `A${index + 1}`,
    codeDeduced: code === null,
    statement,
  }));
}

function jobTypesOf(text: string | null, reading: Reading): readonly string[] {
  if (text === null) return [];
  const jobs = findJobTypes(text);
  if (jobs.length === 0) reading.flagKept('TYPE_EMPLOI_ACCESSIBLES', 'ITEMS_NOT_FOUND', text);
  return jobs;
}

const blockPath = (rank: number, element: string): string => `BLOCS_COMPETENCES/BLOC_COMPETENCES[${rank}]/${element}`;

/** Capabilities of the blocks, or of the fiche itself where it has no block; a missing number is the rank in the whole. */
function capabilitiesOf(draft: FicheDraft, reading: Reading): readonly Capability[] {
  const capabilities: Capability[] = [];
  const add = (text: string | null, block: number | null, element: string): void => {
    if (text === null) return;
    const items = findItems(text, 'C');
    if (items.length === 0) reading.flagKept(element, 'ITEMS_NOT_FOUND', text);
    for (const { code, statement } of items) {
      capabilities.push({ code: code ?? `C${capabilities.length + 1}`, codeDeduced: code === null, statement, block });
    }
  };
  draft.blocks.forEach(({ capabilitiesText }, index) => {
    add(capabilitiesText, index + 1, blockPath(index + 1, 'LISTE_COMPETENCES'));
  });
  if (draft.blocks.length === 0) add(draft.capabilitiesText, null, 'CAPACITES_ATTESTEES');
  return capabilities;
}

function blocksOf(draft: FicheDraft, reading: Reading): readonly Block[] {
  const seen = new Set<string>();
  return draft.blocks.map((block, index) => {
    if (block.code === '') reading.flag(blockPath(index + 1, 'CODE'), 'MISSING_CODE', block.title);
    else if (seen.has(block.code)) reading.flag(blockPath(index + 1, 'CODE'), 'DUPLICATE_BLOCK_CODE', block.code);
    seen.add(block.code);
    const formula = block.assessmentText === null ? null : parseFormula(block.assessmentText);
    if (block.assessmentText !== null && formula === null) {
      reading.flagKept(blockPath(index + 1, 'MODALITES_EVALUATION'), 'FORMULA_NOT_UNDERSTOOD', block.assessmentText);
    }
    return { ...block, formula };
  });
}

/** A registration lasts five years at most (Code du travail, L6113-5); a longer one is kept and flagged. */
function flagLongRegistration(draft: FicheDraft, reading: Reading): void {
  const { registrationYears: years, registrationEnd: end } = draft;
  if (years !== null && years > 5) reading.flag('DUREE_ENREGISTREMENT', 'REGISTRATION_OVER_FIVE_YEARS', String(years));
  const start = draft.effectDate ?? draft.decisionDate;
  if (start === null || end === null) return;
  const limit = `${String(Number(start.slice(0, 4)) + 5).padStart(4, '0')}${start.slice(4)}`;
  if (end > limit) reading.flag('DATE_FIN_ENREGISTREMENT', 'REGISTRATION_OVER_FIVE_YEARS', `${start} – ${end}`);
}

/**
 * Completes a draft whose elements have been read: items, formulas and everything derived.
 * Refuses a fiche without a code or a title; anything else missing stays null and is flagged.
 */
export function finishFiche(draft: FicheDraft, reading: Reading): ReadOutcome {
  if (draft.code === '') return reject(null, 'NUMERO_FICHE', 'MISSING_CODE', 'The fiche has no number');
  const code = parseFicheCode(draft.code);
  if (code === null) return reject(null, 'NUMERO_FICHE', 'MALFORMED_CODE', draft.code.slice(0, 100));
  if (draft.title === '') return reject(code.code, 'INTITULE', 'MISSING_TITLE', 'The fiche has no title');
  draft.register = code.register;
  if (draft.active === null) reading.flag('ACTIF', 'MISSING_ELEMENT', '');
  flagLongRegistration(draft, reading);
  return {
    ok: true,
    fiche: {
      ...draft,
      kind: kindOf(draft),
      active: draft.active ?? false,
      activities: activitiesOf(draft.activitiesText, reading),
      capabilities: capabilitiesOf(draft, reading),
      jobTypes: jobTypesOf(draft.jobTypesText, reading),
      blocks: blocksOf(draft, reading),
      accessRoutes: routesOf(draft),
      unparsed: reading.unparsed,
    },
  };
}

/**
 * Reads one `<FICHE>…</FICHE>` record of the register's flow (4.1, and the older names of 2 and 3). Never throws:
 * a record that is no fiche is refused with its reason, and what cannot be understood is kept and listed in `unparsed`.
 * @param isPlain what `arePlainBytes` says of its bytes, where they are at hand
 */
export function readFiche(xml: string, isPlain?: boolean): ReadOutcome {
  const parsed = parseXml(xml, isPlain);
  if (!parsed.ok) return reject(WRITTEN_CODE.exec(xml)?.[1] ?? null, parsed.element, parsed.reason, parsed.detail);
  if (parsed.root.name !== 'FICHE') return reject(null, '', 'NOT_A_FICHE', parsed.root.name.slice(0, 100));
  const draft = newFiche();
  const reading = new Reading();
  readRecord(draft, parsed.root, FICHE_ELEMENTS, reading);
  return finishFiche(draft, reading);
}

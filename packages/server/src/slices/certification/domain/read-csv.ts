import { csvBlocks, csvCertifiers, csvCodes, csvPartners, csvRoutes } from './csv-lists.ts';
import { type CsvFicheRows, type CsvRow, cell } from './csv-rows.ts';
import { DERIVED_REASONS } from './derived-reasons.ts';
import type { Fiche, IsoDate } from './fiche.ts';
import { parseFicheCode } from './fiche-code.ts';
import { type FicheDraft, newFiche } from './fiche-draft.ts';
import { readLevel } from './level.ts';
import { finishFiche, type ReadOutcome } from './read-fiche.ts';
import { Reading } from './reading.ts';
import { REGISTRATION_TYPES } from './register-words.ts';
import { codeLabel, readDate, readInteger, readYesNo } from './values.ts';

const MAX_INTEGER = 2_147_483_647;
/** Column names have small letters, XML elements none: flags of an earlier CSV import are raised anew. */
const CSV_COLUMN = /[a-z]/;
const ACTIVITY: Readonly<Record<string, boolean>> = { ACTIVE: true, INACTIVE: false, Oui: true, Non: false };

function draftOf(known: Fiche | null): FicheDraft {
  const draft = newFiche();
  if (known === null) return draft;
  for (const route of known.accessRoutes) draft.accessRoutes[route.route] = { ...route };
  const { NSF, ROME, FORMACODE, CCN, IDCC } = known.classifications;
  return {
    ...known,
    accessRoutes: draft.accessRoutes,
    blocks: known.blocks.map((block) => ({ ...block })),
    classifications: { NSF: [...NSF], ROME: [...ROME], FORMACODE: [...FORMACODE], CCN: [...CCN], IDCC: [...IDCC] },
  };
}

/** The value of a column, read; the known one where the column is empty, or cannot be read and is flagged. */
function read<V>(
  row: CsvRow,
  column: string,
  known: V | null,
  parse: (text: string) => V | null,
  fault: string,
  reading: Reading,
): V | null {
  const text = cell(row, column);
  if (text === '') return known;
  const value = parse(text);
  if (value === null) reading.flag(column, fault, text);
  return value ?? known;
}

function readDates(draft: FicheDraft, row: CsvRow, reading: Reading): void {
  const day = (column: string, known: IsoDate | null): IsoDate | null =>
    read(row, column, known, readDate, 'INVALID_DATE', reading);
  draft.lastJournalDate = day('Date_dernier_jo', draft.lastJournalDate);
  draft.decisionDate = day('Date_Decision', draft.decisionDate);
  draft.registrationEnd = day('Date_Fin_Enregistrement', draft.registrationEnd);
  draft.effectDate = day('Date_Effet', draft.effectDate);
}

function readStandard(draft: FicheDraft, row: CsvRow, reading: Reading): void {
  const word = <V>(column: string, known: V | null, parse: (text: string) => V | null): V | null =>
    read(row, column, known, parse, 'UNKNOWN_VALUE', reading);
  draft.externalId = read(
    row,
    'Id_Fiche',
    draft.externalId,
    (text) => readInteger(text, MAX_INTEGER),
    'INVALID_NUMBER',
    reading,
  );
  draft.title = cell(row, 'Intitule') || draft.title;
  // The column called "Libelle" holds the code, the one called "Intitule" the label.
  const abbreviation = cell(row, 'Abrege_Libelle');
  if (abbreviation !== '') draft.abbreviation = codeLabel(abbreviation, cell(row, 'Abrege_Intitule'));
  const level = cell(row, 'Nomenclature_Europe_Niveau');
  if (level !== '') draft.level = readLevel(level, cell(row, 'Nomenclature_Europe_Intitule'), reading);
  draft.accessibleInNewCaledonia = word('Accessible_Nouvelle_Caledonie', draft.accessibleInNewCaledonia, readYesNo);
  draft.accessibleInFrenchPolynesia = word(
    'Accessible_Polynesie_Francaise',
    draft.accessibleInFrenchPolynesia,
    readYesNo,
  );
  draft.partialValidation = word('Validation_Partielle', draft.partialValidation, readYesNo);
  draft.registrationType = word(
    'Type_Enregistrement',
    draft.registrationType,
    (text) => REGISTRATION_TYPES[text] ?? null,
  );
  draft.active = word('Actif', draft.active, (text) => ACTIVITY[text] ?? null);
  readDates(draft, row, reading);
}

function readClassifications(draft: FicheDraft, rows: CsvFicheRows): void {
  const { classifications } = draft;
  classifications.NSF = csvCodes(rows.nsf, [['Nsf_Code', 'Nsf_Intitule']], classifications.NSF);
  classifications.FORMACODE = csvCodes(
    rows.formacodes,
    [['Formacode_Code', 'Formacode_Libelle']],
    classifications.FORMACODE,
  );
  classifications.ROME = csvCodes(rows.rome, [['Codes_Rome_Code', 'Codes_Rome_Libelle']], classifications.ROME);
  const agreements = ([1, 2, 3] as const).map((rank) => [`Ccn_${rank}_Numero`, `Ccn_${rank}_Libelle`] as const);
  classifications.CCN = csvCodes(rows.agreements, agreements, classifications.CCN);
}

function linked(
  rows: readonly CsvRow[],
  column: string,
  known: readonly string[],
  reading: Reading,
): readonly string[] {
  const codes = new Set(rows.map((row) => cell(row, column)).filter((code) => code !== ''));
  for (const code of codes) {
    if (parseFicheCode(code) !== null) continue;
    reading.flag(column, 'INVALID_FICHE_CODE', code);
    codes.delete(code);
  }
  return codes.size > 0 ? [...codes] : known;
}

/**
 * Makes a fiche of its rows in the CSV export. What the CSV does not carry, or leaves empty, is kept from the `known`
 * fiche (texts, jury compositions, habilitation states, complement…); without one it stays null. Refuses rows without a
 * well-formed fiche number, or without a title where none is known.
 */
export function ficheFromCsv(rows: CsvFicheRows, known: Fiche | null): ReadOutcome {
  const reading = new Reading();
  for (const { element, reason, excerpt } of known?.unparsed ?? []) {
    if (!DERIVED_REASONS.has(reason) && !CSV_COLUMN.test(element)) reading.flag(element, reason, excerpt);
  }
  const draft = draftOf(known);
  const [standard] = rows.standard;
  const anyRow = standard ?? Object.values(rows).find((list) => list.length > 0)?.[0] ?? {};
  draft.code = cell(anyRow, 'Numero_Fiche');
  if (standard !== undefined) readStandard(draft, standard, reading);
  readClassifications(draft, rows);
  draft.certifiers = csvCertifiers(rows.certifiers, draft.certifiers, reading);
  draft.habilitations = csvPartners(rows.partners, draft.habilitations, reading);
  draft.blocks = csvBlocks(rows.blocks, draft.blocks);
  csvRoutes(rows.accessRoutes, draft, reading);
  draft.replaces = linked(rows.links, 'Ancienne_Certification', draft.replaces, reading);
  draft.replacedBy = linked(rows.links, 'Nouvelle_Certification', draft.replacedBy, reading);
  return finishFiche(draft, reading);
}

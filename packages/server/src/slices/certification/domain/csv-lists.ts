import type { AccessRouteCode } from '@delibere/shared';
import { readSiret } from '@delibere/shared';
import { type CsvRow, cell } from './csv-rows.ts';
import type { Block, Certifier, CodeLabel, Habilitation } from './fiche.ts';
import type { Draft, FicheDraft } from './fiche-draft.ts';
import type { Reading } from './reading.ts';
import { HABILITATION_KINDS } from './register-words.ts';
import { codeLabel } from './values.ts';

const ROUTES: Readonly<Record<string, AccessRouteCode>> = {
  "Après un parcours de formation sous statut d'élève ou d'étudiant": 'STUDENT',
  "En contrat d'apprentissage": 'APPRENTICESHIP',
  'Après un parcours de formation continue': 'CONTINUING_TRAINING',
  'En contrat de professionnalisation': 'PROFESSIONALISATION_CONTRACT',
  'Par candidature individuelle': 'INDIVIDUAL',
  'Par expérience': 'EXPERIENCE',
};

function siretOf(row: CsvRow, column: string, reading: Reading): string | null {
  const text = cell(row, column);
  const siret = text === '' ? null : readSiret(text);
  if (text !== '' && siret === null) reading.flag(column, 'INVALID_SIRET', text);
  return siret;
}

function sameBody(row: { readonly siret: string | null; readonly name: string }) {
  return (known: { readonly siret: string | null; readonly name: string }): boolean =>
    row.siret === null ? known.name === row.name : known.siret === row.siret;
}

/** Codes with their labels; `known` stays where the file has no row. */
export function csvCodes(
  rows: readonly CsvRow[],
  columns: readonly (readonly [code: string, label: string])[],
  known: readonly CodeLabel[],
): CodeLabel[] {
  const codes = rows.flatMap((row) =>
    columns
      .map(([code, label]) => codeLabel(cell(row, code), cell(row, label)))
      .filter(({ code: value }) => value !== ''),
  );
  return codes.length > 0 ? codes : [...known];
}

/** Certifiers as the file lists them, with what only the XML says of each. */
export function csvCertifiers(
  rows: readonly CsvRow[],
  known: readonly Certifier[],
  reading: Reading,
): readonly Certifier[] {
  if (rows.length === 0) return known;
  return rows.map((row) => {
    const body = { siret: siretOf(row, 'Siret_Certificateur', reading), name: cell(row, 'Nom_Certificateur') };
    const earlier = known.find(sameBody(body));
    return { tradeName: null, website: null, active: null, stateChangedOn: null, ...earlier, ...body };
  });
}

/**
 * Partners as the file lists them, with what only the XML says of each. The file does not say the state of an
 * habilitation: those known as inactive or withdrawn are kept when it leaves them out.
 */
export function csvPartners(
  rows: readonly CsvRow[],
  known: readonly Habilitation[],
  reading: Reading,
): readonly Habilitation[] {
  if (rows.length === 0) return known;
  const bySiret = new Map(known.map((habilitation) => [habilitation.siret ?? habilitation.name, habilitation]));
  const listed = rows.map((row): Habilitation => {
    const body = { siret: siretOf(row, 'Siret_Partenaire', reading), name: cell(row, 'Nom_Partenaire') };
    const word = cell(row, 'Habilitation_Partenaire');
    const kind = HABILITATION_KINDS[word] ?? null;
    if (kind === null && word !== '') reading.flag('Habilitation_Partenaire', 'UNKNOWN_VALUE', word);
    const earlier = bySiret.get(body.siret ?? body.name);
    bySiret.delete(body.siret ?? body.name);
    return {
      state: null,
      activeFrom: null,
      stateChangedOn: null,
      ...earlier,
      ...body,
      kind: kind ?? earlier?.kind ?? null,
    };
  });
  return [...listed, ...[...bySiret.values()].filter(({ state }) => state === 'INACTIVE' || state === 'WITHDRAWN')];
}

/** Blocks as the file lists them, in the known order, new ones after by code; their texts are in the XML only. */
export function csvBlocks(rows: readonly CsvRow[], known: readonly Draft<Block>[]): Draft<Block>[] {
  if (rows.length === 0) return [...known];
  const rank = (code: string): number => {
    const index = known.findIndex((block) => block.code === code);
    return index < 0 ? known.length : index;
  };
  return rows
    .map((row) => {
      const code = cell(row, 'Bloc_Competences_Code');
      const texts = { capabilitiesText: null, assessmentText: null, formula: null };
      const prerequisites = { trainingPrerequisites: null, validationPrerequisites: null };
      const earlier = known.find((block) => block.code === code);
      return { ...texts, ...prerequisites, ...earlier, code, title: cell(row, 'Bloc_Competences_Libelle') };
    })
    .sort((one, other) => rank(one.code) - rank(other.code) || one.code.localeCompare(other.code));
}

/** The file lists the open routes; the others are closed, unless it lists none at all for the fiche. */
export function csvRoutes(rows: readonly CsvRow[], draft: FicheDraft, reading: Reading): void {
  const labels = rows.map((row) => cell(row, 'Si_Jury')).filter((label) => label !== '');
  const open = labels.flatMap((label) => {
    const code = ROUTES[label.replaceAll('’', "'")];
    if (code === undefined) reading.flag('Si_Jury', 'UNKNOWN_VALUE', label);
    return code === undefined ? [] : [code];
  });
  if (open.length === 0) return;
  for (const route of Object.values(draft.accessRoutes)) {
    route.open = open.includes(route.route);
    route.deduced = false;
  }
}

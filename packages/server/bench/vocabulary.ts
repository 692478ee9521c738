import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Code and label, both ready to stand in XML. */
export type Named = readonly [code: string, label: string];

/** What generated fiches are made of; every text is already escaped for XML. */
export interface Vocabulary {
  readonly titles: readonly string[];
  readonly abbreviations: readonly Named[];
  readonly formacodes: readonly Named[];
  readonly nsf: readonly Named[];
  readonly rome: readonly Named[];
  readonly agreements: readonly Named[];
  readonly bodies: readonly string[];
  readonly decrees: readonly string[];
  readonly juries: readonly string[];
  readonly blockTitles: readonly string[];
  /** Sentences by element of a fiche or of a block. */
  readonly sentences: Readonly<Record<TextElement, readonly string[]>>;
}

const TEXT_ELEMENTS = [
  'ACTIVITES_VISEES',
  'CAPACITES_ATTESTEES',
  'SECTEURS_ACTIVITE',
  'TYPE_EMPLOI_ACCESSIBLES',
  'OBJECTIFS_CONTEXTE',
  'PREREQUIS_ENTREE_FORMATION',
  'LISTE_COMPETENCES',
  'MODALITES_EVALUATION',
] as const;
export type TextElement = (typeof TEXT_ELEMENTS)[number];

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SHIPPED = `${ROOT}packages/server/data/fiches/RNCP28245.xml`;
const REAL = `${ROOT}../shared/data/rncp/export_fiches_RNCP_V4_1_8_fiches.xml`;
const OCCUPATIONS = `${ROOT}../shared/data/nomenclatures/rome_unix_referentiel_appellation_v460_utf8.csv`;
const ROME = `${ROOT}../shared/data/nomenclatures/rome_unix_referentiel_code_rome_v460_utf8.csv`;
const NSF = `${ROOT}../shared/data/nomenclatures/nsf_d311-4.json`;

const TRADES = [
  'Chaudronnier',
  'Soudeur',
  'Tourneur-fraiseur',
  'Tuyauteur',
  'Ajusteur-monteur',
  'Conducteur de presse',
];
const FIELDS = ['industriel', 'naval', 'en atelier', 'de maintenance', 'en aéronautique', 'polyvalent'];

/** Reads the vocabulary from the real fiches and nomenclatures beside the repository; the shipped fiche alone where they are absent. */
export async function readVocabulary(): Promise<Vocabulary> {
  const xml = (await readFile(SHIPPED, 'utf8')) + (await readFile(REAL, 'utf8').catch(() => ''));
  const bodies = [...textsOf(xml, 'NOM_CERTIFICATEUR'), ...textsOf(xml, 'NOM_PARTENAIRE')];
  const blocks = blocksOf(xml);
  return {
    titles: [...(await occupations()), ...TRADES.flatMap((trade) => FIELDS.map((field) => `${trade} ${field}`))],
    abbreviations: [
      ...namesOf(xml, 'ABREGE'),
      ['TP', 'Titre professionnel'],
      ['CQPM', 'Certificat de qualification paritaire de la métallurgie'],
    ],
    formacodes: [...namesOf(xml, 'FORMACODE'), ['23056', 'Chaudronnerie'], ['23054', 'Travail matériau']],
    nsf: [...namesOf(xml, 'NSF'), ...(await nsfGroups())],
    rome: [...namesOf(xml, 'ROME'), ...(await romeCards())],
    agreements: [
      ['3109', 'Métallurgie'],
      ['3117', 'Boulangerie-pâtisserie (Entreprises artisanales)'],
      ['3018', 'Bureaux d’études techniques'],
    ],
    bodies: unique(bodies),
    decrees: textsOf(xml, 'TITRE'),
    juries: textsOf(xml, 'COMPOSITION').filter((text) => text.length > 20),
    blockTitles: unique(blocks.flatMap((block) => textsOf(block, 'LIBELLE'))),
    sentences: sentencesOf(xml),
  };
}

/** A text made fit to stand between two tags. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function textsOf(xml: string, element: string): readonly string[] {
  const found = xml.matchAll(new RegExp(`<${element}>([^<]+)</${element}>`, 'g'));
  return unique([...found].map((match) => (match[1] ?? '').trim()));
}

function blocksOf(xml: string): readonly string[] {
  const blocks = xml.matchAll(/<BLOC_COMPETENCES>([\s\S]*?)<\/BLOC_COMPETENCES>/g);
  return [...blocks].map((match) => match[1] ?? '');
}

function namesOf(xml: string, element: string): readonly Named[] {
  const pattern = new RegExp(`<${element}>\\s*<CODE>([^<]+)</CODE>\\s*<LIBELLE>([^<]+)</LIBELLE>`, 'g');
  return [...new Map([...xml.matchAll(pattern)].map((match) => [match[1] ?? '', match[2] ?? '']))];
}

function sentencesOf(xml: string): Vocabulary['sentences'] {
  const sentences = (element: TextElement): readonly string[] =>
    unique(textsOf(xml, element).flatMap((text) => text.split(/\s{3,}|(?<=[.;])\s+/)))
      .map((sentence) => sentence.replace(/^[\s*–-]+/, ''))
      .filter((sentence) => sentence.length > 15 && sentence.length < 600);
  const pairs = TEXT_ELEMENTS.map((element) => [element, sentences(element)] as const);
  return Object.fromEntries(pairs) as Vocabulary['sentences'];
}

async function occupations(): Promise<readonly string[]> {
  const rows = await csv(OCCUPATIONS);
  return unique(rows.map((row) => escapeXml((row.libelle_appellation_court ?? '').split(' / ')[0] ?? '')));
}

async function romeCards(): Promise<readonly Named[]> {
  const rows = await csv(ROME);
  const labels = new Map(rows.map((row) => [row.code_rome ?? '', escapeXml(row.libelle_rome ?? '')]));
  return [...labels].filter(([code]) => /^[A-N]\d{4}$/.test(code));
}

async function nsfGroups(): Promise<readonly Named[]> {
  const text = await readFile(NSF, 'utf8').catch(() => '{}');
  const groups = text.matchAll(/"code":\s*"(\d{3})",\s*"libelle":\s*"([^"]+)"/g);
  return [...groups].map((match) => [match[1] ?? '', escapeXml(match[2] ?? '')]);
}

async function csv(file: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return parse(text, { columns: true, bom: true });
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

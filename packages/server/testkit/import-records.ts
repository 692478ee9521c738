import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles, silentObserver } from '../src/slices/certification/index.ts';

/** Imports files with the product's own importer, as `pnpm import-rncp` does. */
export async function importInto(url: string, files: readonly string[]): Promise<void> {
  await importFiles({ url, files, observer: silentObserver });
}

/** Imports `<FICHE>` records as one export. */
export async function importRecords(url: string, records: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-records-'));
  const file = join(folder, 'export.xml');
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="no"?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX>${records.join('')}</FICHES>`;
  await writeFile(file, xml);
  try {
    await importInto(url, [file]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a test says of a made-up fiche; the rest is the least an export may hold. */
export interface RecordParts {
  readonly code: string;
  readonly title?: string;
  readonly active?: boolean;
  /** "21/04/2022" */
  readonly end?: string;
  readonly effect?: string;
  readonly rome?: string;
  readonly replaces?: readonly string[];
  readonly replacedBy?: readonly string[];
  readonly blocks?: readonly { readonly code: string; readonly title: string; readonly capabilities: string }[];
  readonly partners?: readonly string[];
}

const tag = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${text}</${name}>`;

/** A made-up `<FICHE>` record. */
export function record(parts: RecordParts): string {
  const { code, title = `Titre ${code}`, active = true, end, effect, rome, replaces = [], replacedBy = [] } = parts;
  const news = replacedBy.map((each) => tag('NOUVELLE_CERTIFICATION', tag('ID_FICHE_NOUVELLE_CERTIFICATION', each)));
  const olds = replaces.map((each) => tag('ANCIENNE_CERTIFICATION', tag('ID_FICHE_ANCIENNE_CERTIFICATION', each)));
  const blocks = (parts.blocks ?? []).map((block) =>
    tag(
      'BLOC_COMPETENCES',
      tag('CODE', block.code) + tag('LIBELLE', block.title) + tag('LISTE_COMPETENCES', block.capabilities),
    ),
  );
  const partners = (parts.partners ?? []).map((name) =>
    tag(
      'PARTENAIRE',
      tag('NOM_PARTENAIRE', name) +
        tag('HABILITATION_PARTENAIRE', 'HABILITATION_FORMER') +
        tag('ETAT_HABILITATION', 'Actif'),
    ),
  );
  const list = (name: string, items: readonly string[]): string => (items.length > 0 ? tag(name, items.join('')) : '');
  return tag(
    'FICHE',
    tag('ID_FICHE', code.replace(/\D/g, '')) +
      tag('NUMERO_FICHE', code) +
      list('NOUVELLES_CERTIFICATIONS', news) +
      list('ANCIENNES_CERTIFICATIONS', olds) +
      tag('INTITULE', title) +
      tag('ETAT_FICHE', 'Publiée') +
      tag('CODES_NSF', tag('NSF', tag('CODE', '250r') + tag('LIBELLE', 'Contrôle'))) +
      tag(
        'CERTIFICATEURS',
        tag('CERTIFICATEUR', tag('SIRET_CERTIFICATEUR', '78471719100018') + tag('NOM_CERTIFICATEUR', 'UIMM')),
      ) +
      list('PARTENAIRES', partners) +
      list(
        'CODES_ROME',
        rome === undefined ? [] : [tag('ROME', tag('CODE', rome) + tag('LIBELLE', `Métier ${code}`))],
      ) +
      tag('DATE_EFFET', effect) +
      tag('DATE_FIN_ENREGISTREMENT', end) +
      list('BLOCS_COMPETENCES', blocks) +
      tag('ACTIF', active ? 'Oui' : 'Non'),
  );
}

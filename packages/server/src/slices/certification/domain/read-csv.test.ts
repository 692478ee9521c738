import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { filesOfZip, OUTSIDE_DATA, realCsvZip, shippedRecord } from '../../../../testkit/register-samples.ts';
import { CSV_FILES, type CsvFicheRows, type CsvFile, type CsvRow } from './csv-rows.ts';
import type { Fiche } from './fiche.ts';
import { ficheFromCsv } from './read-csv.ts';
import { readFiche } from './read-fiche.ts';

const FILES = Object.keys(CSV_FILES) as CsvFile[];
const NONE = Object.fromEntries(FILES.map((file) => [file, []])) as unknown as CsvFicheRows;
const STANDARD = { Numero_Fiche: 'RNCP28245', Intitule: 'Neuf', Actif: 'ACTIVE' };

function fiche(rows: Partial<CsvFicheRows>, known: Fiche | null = null): Fiche {
  const outcome = ficheFromCsv({ ...NONE, ...rows }, known);
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.detail}`);
  return outcome.fiche;
}

function known(): Fiche {
  const outcome = readFiche(shippedRecord('RNCP28245'));
  if (!outcome.ok) throw new Error(outcome.reason);
  return { ...outcome.fiche, externalId: 7, habilitations: [] };
}

describe('a fiche from its CSV rows', () => {
  it('cleans SIRET and labels, and reads the traps of the Standard file', () => {
    const read = fiche({
      standard: [
        {
          ...STANDARD,
          Abrege_Libelle: 'CAP',
          Abrege_Intitule: "Certificat d'aptitude professionnelle",
          Nomenclature_Europe_Niveau: 'NIV3',
          Nomenclature_Europe_Intitule: 'Niveau 3',
          Date_Fin_Enregistrement: '31/08/2023',
          Type_Enregistrement: 'Enregistrement de droit',
          Accessible_Nouvelle_Caledonie: 'Non',
          Actif: 'INACTIVE',
        },
      ],
      certifiers: [{ Siret_Certificateur: '\t78471719100018', Nom_Certificateur: 'UIMM' }],
      nsf: [{ Nsf_Code: '251', Nsf_Intitule: '251 : Mécanique générale' }],
      rome: [{ Codes_Rome_Code: 'H1102', Codes_Rome_Libelle: "Ingénierie d''affaires" }],
      agreements: [{ Ccn_1_Numero: '3109', Ccn_1_Libelle: '3109 - Métallurgie', Ccn_2_Numero: '', Ccn_3_Numero: '' }],
      accessRoutes: [{ Si_Jury: 'En contrat d’apprentissage' }, { Si_Jury: 'Par expérience' }],
      links: [
        { Ancienne_Certification: 'RNCP1', Nouvelle_Certification: '' },
        { Ancienne_Certification: '', Nouvelle_Certification: 'RS2' },
      ],
    });
    expect(read).toMatchObject({
      title: 'Neuf',
      abbreviation: { code: 'CAP', label: "Certificat d'aptitude professionnelle" },
      kind: 'CAP',
      level: { number: 3 },
      active: false,
      registrationEnd: '2023-08-31',
      registrationType: 'BY_RIGHT',
      accessibleInNewCaledonia: false,
      accessibleInFrenchPolynesia: null,
      certifiers: [{ siret: '78471719100018', name: 'UIMM' }],
      replaces: ['RNCP1'],
      replacedBy: ['RS2'],
      unparsed: [],
    });
    expect(read.classifications).toMatchObject({
      NSF: [{ code: '251', label: 'Mécanique générale' }],
      ROME: [{ code: 'H1102', label: "Ingénierie d'affaires" }],
      CCN: [{ code: '3109', label: 'Métallurgie' }],
    });
    expect(read.accessRoutes.map(({ open }) => open)).toEqual([false, true, false, false, false, true]);
  });

  it('wipes nothing that it does not carry', () => {
    const before = known();
    expect(fiche({ standard: [{ Numero_Fiche: 'RNCP28245' }] }, before)).toEqual(before);
    const after = fiche(
      {
        standard: [STANDARD],
        blocks: [
          { Bloc_Competences_Code: 'RNCP28245BC02', Bloc_Competences_Libelle: 'Autre' },
          { Bloc_Competences_Code: 'RNCP28245BC01', Bloc_Competences_Libelle: before.blocks[0]?.title ?? '' },
        ],
        accessRoutes: [{ Si_Jury: 'Par expérience' }],
      },
      before,
    );
    expect(after.blocks[0]).toEqual(before.blocks[0]);
    expect(after.blocks[1]).toEqual({ ...before.blocks[1], title: 'Autre' });
    expect(after.capabilities).toEqual(before.capabilities);
    expect(after.accessRoutes[5]).toEqual(before.accessRoutes[5]);
    expect(after.accessRoutes[2]).toMatchObject({
      open: false,
      juryComposition: before.accessRoutes[2]?.juryComposition,
    });
    expect(after.registrationEnd).toBe('2022-04-21');
  });

  it('keeps the state of habilitations, and those withdrawn that it leaves out', () => {
    const body = { activeFrom: null, stateChangedOn: '2020-01-01', kind: 'TRAIN' } as const;
    const habilitations = [
      { ...body, siret: '78471719100018', name: 'A', state: 'ACTIVE' },
      { ...body, siret: null, name: 'B', state: 'WITHDRAWN' },
      { ...body, siret: null, name: 'C', state: 'ACTIVE' },
    ] as const;
    const row = {
      Nom_Partenaire: 'A',
      Siret_Partenaire: '\t78471719100018',
      Habilitation_Partenaire: 'HABILITATION_ORGA_FORM',
    };
    const read = fiche({ standard: [STANDARD], partners: [row] }, { ...known(), habilitations });
    expect(read.habilitations).toEqual([{ ...habilitations[0], kind: 'TRAIN_AND_ORGANISE' }, habilitations[1]]);
  });

  it('gives the same fiche when read twice, flags included', () => {
    const rows = {
      standard: [{ ...STANDARD, Date_Effet: '99/99/2020' }],
      certifiers: [{ Siret_Certificateur: '1', Nom_Certificateur: 'X' }],
      accessRoutes: [{ Si_Jury: 'Par miracle' }],
      links: [{ Ancienne_Certification: 'x', Nouvelle_Certification: '' }],
    };
    const once = fiche(rows);
    expect(once.unparsed.map(({ reason }) => reason).toSorted()).toEqual([
      'INVALID_DATE',
      'INVALID_FICHE_CODE',
      'INVALID_SIRET',
      'UNKNOWN_VALUE',
    ]);
    expect(fiche(rows, once)).toEqual(once);
  });

  it('refuses rows without a code, or without a title to be found', () => {
    expect(ficheFromCsv(NONE, null)).toMatchObject({ ok: false, reason: 'MISSING_CODE' });
    expect(ficheFromCsv({ ...NONE, standard: [{ Numero_Fiche: 'X1' }] }, null)).toMatchObject({
      ok: false,
      reason: 'MALFORMED_CODE',
    });
    expect(ficheFromCsv({ ...NONE, nsf: [{ Numero_Fiche: 'RNCP1' }] }, null)).toMatchObject({
      ok: false,
      reason: 'MISSING_TITLE',
    });
  });
});

const zip = realCsvZip();

async function rowsByFile(path: string): Promise<ReadonlyMap<CsvFile, readonly CsvRow[]>> {
  const rows = new Map<CsvFile, readonly CsvRow[]>();
  for (const [name, bytes] of await filesOfZip(path)) {
    const file = FILES.find((key) => name.startsWith(`export_fiches_CSV_${CSV_FILES[key]}`));
    if (file === undefined) throw new Error(name);
    rows.set(file, parse<CsvRow>(bytes, { columns: true, delimiter: ';', bom: true }));
  }
  return rows;
}

describe.skipIf(zip === undefined)(`the real CSV export of ${OUTSIDE_DATA} (skipped where absent)`, () => {
  it('is read with every cell found again', async () => {
    const files = await rowsByFile(zip ?? '');
    const codes = (files.get('standard') ?? []).map((row) => row.Numero_Fiche ?? '');
    expect(codes).toHaveLength(9);
    for (const code of codes) {
      const rows = Object.fromEntries(
        FILES.map((file) => [file, (files.get(file) ?? []).filter((row) => row.Numero_Fiche === code)]),
      ) as unknown as CsvFicheRows;
      const read = fiche(rows);
      const text = JSON.stringify(read);
      expect(read.unparsed).toEqual([]);
      for (const row of Object.values(rows).flat()) {
        for (const cell of Object.values(row).map((value) => value.trim()))
          expect([code, cell, found(text, cell, read)]).toEqual([code, cell, true]);
      }
    }
  });
});

const WORDS = /^(Oui|Non|(IN)?ACTIVE|Enregistrement .*|HABILITATION_.*)$/;
const ROUTES = /^(Par|En contrat|Après un parcours)/;

function found(text: string, cell: string, read: Fiche): boolean {
  if (cell === '' || WORDS.test(cell)) return true;
  if (ROUTES.test(cell)) return read.accessRoutes.some(({ open }) => open === true);
  const [day, month, year] = cell.split('/');
  const iso = `${year}-${month}-${day}`;
  const label = cell.replace(/^\w+ : /, '').replaceAll("''", "'");
  return [cell, iso, label].some((form) => text.includes(JSON.stringify(form))) || text.includes(`:${cell},`);
}

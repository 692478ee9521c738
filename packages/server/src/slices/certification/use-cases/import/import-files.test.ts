import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importRecords } from '../../../../../testkit/import-records.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { importFiles } from './import-files.ts';
import type { ImportObserver, ImportSummary } from './import-observer.ts';
import { knownFiches, knownHeads } from './known-fiches.ts';
import { readRecord } from './prepare-batch.ts';

const block = (code: string, title: string): string =>
  `<BLOC_COMPETENCES><CODE>${code}</CODE><LIBELLE>${title}</LIBELLE><LISTE_COMPETENCES>C1 Conduire une presse C2 Régler une presse</LISTE_COMPETENCES></BLOC_COMPETENCES>`;

function fiche(code: string, title: string, more = ''): string {
  return `<FICHE><ID_FICHE>1</ID_FICHE><NUMERO_FICHE>${code}</NUMERO_FICHE><INTITULE>${title}</INTITULE><ETAT_FICHE>Publiée</ETAT_FICHE>${more}<ACTIF>Oui</ACTIF></FICHE>`;
}

const exportOf = (...fiches: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>${fiches.join('\n')}</FICHES>`;

describe('importFiles', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let folder: string;
  const events: string[] = [];
  const observer: ImportObserver = {
    waiting: () => events.push('waiting'),
    started: () => undefined,
    advanced: () => undefined,
    rejected: ({ code, reason }) => events.push(`rejected ${code} ${reason}`),
    unparsed: () => undefined,
    changed: (code, version, changes) =>
      events.push(`changed ${code} ${version} ${changes.map((c) => c.path).join(',')}`),
    finished: () => undefined,
  };

  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    folder = await mkdtemp(join(tmpdir(), 'delibere-import-'));
  });
  afterAll(async () => {
    await client.end();
    await database.close();
    await rm(folder, { recursive: true });
  });

  async function run(xml: string, name = 'export.xml'): Promise<ImportSummary> {
    events.length = 0;
    const file = join(folder, name);
    await writeFile(file, xml);
    const [summary] = await importFiles({ url: database.url, files: [file], observer });
    if (summary === undefined) throw new Error('no summary');
    return summary;
  }

  const counts = ({ created, changed, unchanged, rejected }: ImportSummary): readonly number[] => [
    created,
    changed,
    unchanged,
    rejected,
  ];

  it('creates, then leaves alone, then versions what changed, and keeps the old version', async () => {
    const before = exportOf(
      fiche('RNCP1', 'Soudeur', `<BLOCS_COMPETENCES>${block('RNCP1BC01', 'Souder')}</BLOCS_COMPETENCES>`),
      fiche('RS2', 'Fraiseur'),
    );
    expect(counts(await run(before))).toEqual([2, 0, 0, 0]);
    expect(counts(await run(before))).toEqual([0, 0, 2, 0]);

    const spaced = before.replaceAll('><', '>\n  <');
    expect(counts(await run(spaced))).toEqual([0, 0, 2, 0]);
    const { rows: versions } = await client.query(`SELECT count(*)::int AS n FROM certification_version`);
    expect(versions).toEqual([{ n: 2 }]);

    const after = before
      .replace('<INTITULE>Soudeur', '<INTITULE>Soudeur industriel')
      .replace('<LIBELLE>Souder', '<LIBELLE>Braser');
    expect(counts(await run(after))).toEqual([0, 1, 1, 0]);
    expect(events).toEqual([
      expect.stringMatching(
        /^changed RNCP1 2 .*title.*blocks\.RNCP1BC01\.title|^changed RNCP1 2 .*blocks\.RNCP1BC01\.title.*title/,
      ),
    ]);
    const { rows } = await client.query(
      `SELECT v.number, v.title, b.title AS block, v.id = c.current_version_id AS current
       FROM certification_version v JOIN certification c ON c.id = v.certification_id JOIN block b ON b.version_id = v.id
       WHERE c.code = 'RNCP1' ORDER BY v.number`,
    );
    expect(rows).toEqual([
      { number: 1, title: 'Soudeur', block: 'Souder', current: false },
      { number: 2, title: 'Soudeur industriel', block: 'Braser', current: true },
    ]);
    expect(counts(await run(after))).toEqual([0, 0, 2, 0]);
  });

  it('stores exactly what it read', async () => {
    const record = fiche(
      'RNCP10',
      'Ajusteur',
      `<BLOCS_COMPETENCES>${block('RNCP10BC01', 'Ajuster')}</BLOCS_COMPETENCES>
      <CODES_ROME><ROME><CODE>H2906</CODE><LIBELLE>Conduite d'installation \\ "mécanique"</LIBELLE></ROME></CODES_ROME>
      <PARTENAIRES><PARTENAIRE><NOM_PARTENAIRE>École &amp; fils</NOM_PARTENAIRE><SIRET_PARTENAIRE>78471719100018</SIRET_PARTENAIRE><HABILITATION_PARTENAIRE>HABILITATION_FORMER</HABILITATION_PARTENAIRE><ETAT_HABILITATION>Actif</ETAT_HABILITATION></PARTENAIRE></PARTENAIRES>`,
    );
    await run(exportOf(record));
    const head = (await knownHeads(client, ['RNCP10'])).get('RNCP10');
    const stored = (await knownFiches(client, [head?.versionId ?? 0])).get(head?.versionId ?? 0);
    const read = readRecord(Buffer.from(record), 'RNCP10');
    expect(read.ok).toBe(true);
    if (read.ok) expect(stored).toEqual({ number: 1, fiche: read.fiche });
  });

  it('leaves every page known to be visible to all, so that a count reads an index alone', async () => {
    const fresh = await testDatabase();
    await importRecords(fresh.url, [fiche('RNCP11', 'Tourneur')]);
    const { rows } = await fresh.pool.query(
      `SELECT relname FROM pg_class WHERE relname IN ('certification', 'certification_version')
         AND relpages > 0 AND relallvisible = relpages ORDER BY relname`,
    );
    expect(rows).toEqual([{ relname: 'certification' }, { relname: 'certification_version' }]);
    await fresh.close();
  });

  it('refuses an older export of a series unless told to, and writes nothing of it', async () => {
    const newer = exportOf(fiche('RNCP12', 'Tourneur fraiseur'));
    const older = exportOf(fiche('RNCP12', 'Tourneur'));
    await run(newer, 'export_RNCP_V4_1_2026-08-16.xml');
    await expect(run(older, 'export_RNCP_V4_1_2026-08-15.xml')).rejects.toMatchObject({ code: 'OLDER_EXPORT' });
    expect(counts(await run(newer, 'export_RNCP_V4_1_2026-08-16.xml'))).toEqual([0, 0, 1, 0]);
    expect(counts(await run(exportOf(fiche('RS12', 'Anglais')), 'export_RS_V4_1_2026-08-15.xml'))).toEqual([
      1, 0, 0, 0,
    ]);
    const file = join(folder, 'export_RNCP_V4_1_2026-08-15.xml');
    const [forced] = await importFiles({ url: database.url, files: [file], observer, older: true });
    expect(forced).toMatchObject({ changed: 1 });
  });

  it('reports each broken fiche and imports the others', async () => {
    const summary = await run(
      exportOf(
        fiche('RNCP20', 'Premier'),
        '<FICHE><NUMERO_FICHE>RNCP21</NUMERO_FICHE><INTITULE>Sans fin',
        fiche('RNCP22', 'Entité &inconnue;'),
        fiche('RNCP20', 'Encore'),
        '<FICHE><INTITULE>Sans numéro</INTITULE></FICHE>',
        '<FICHE><!-- <NUMERO_FICHE>RNCP24</NUMERO_FICHE> --><NUMERO_FICHE>RNCP25</NUMERO_FICHE><INTITULE>Deux</INTITULE></FICHE>',
        fiche('RNCP23', 'Dernier'),
      ),
    );
    expect(counts(summary)).toEqual([2, 0, 0, 5]);
    expect(events.toSorted()).toEqual([
      'rejected RNCP20 DUPLICATE_FICHE',
      'rejected RNCP21 BROKEN_RECORD',
      'rejected RNCP22 MALFORMED_XML',
      'rejected RNCP24 AMBIGUOUS_CODE',
      'rejected null MISSING_CODE',
    ]);
  });

  it('keeps a complement that a later export does not carry', async () => {
    const complement = {
      registeredTitle: 'Certificat',
      displayedTitle: null,
      signatoryCapacity: 'Directeur',
      accessDescription: null,
      componentsValidity: null,
      deducedRoutes: [],
      deductionReason: null,
      declaredStatistic: null,
      europeanAgreements: null,
      links: [],
      certificationPlaces: [],
      preparationPlaces: [],
      history: null,
      createdOn: '2005-12-15',
    };
    const companion = join(folder, 'RNCP30.complement.json');
    await writeFile(companion, JSON.stringify(complement));
    expect(counts(await run(exportOf(fiche('RNCP30', 'Un')), 'one.xml'))).toEqual([1, 0, 0, 0]);
    expect(counts(await run(exportOf(fiche('RNCP30', 'Un')), 'one.xml'))).toEqual([0, 0, 1, 0]);
    await rm(companion);
    expect(counts(await run(exportOf(fiche('RNCP30', 'Deux')), 'national.xml'))).toEqual([0, 1, 0, 0]);
    const { rows } = await client.query(
      `SELECT v.complement->>'signatoryCapacity' AS capacity FROM certification c JOIN certification_version v ON v.id = c.current_version_id WHERE c.code = 'RNCP30'`,
    );
    expect(rows).toEqual([{ capacity: 'Directeur' }]);
  });

  it('refuses a complement it cannot read, and writes nothing', async () => {
    const companion = join(folder, 'RNCP31.complement.json');
    for (const content of ['{', '{}', '{"registeredTitle": 3}']) {
      await writeFile(companion, content);
      await expect(run(exportOf(fiche('RNCP31', 'Un')))).rejects.toMatchObject({ code: 'INVALID_COMPLEMENT' });
    }
    await rm(companion);
    expect((await knownHeads(client, ['RNCP31'])).size).toBe(0);
  });

  it('writes nothing of a file that is not whole', async () => {
    const { rows: before } = await client.query('SELECT count(*)::int AS n FROM certification');
    await expect(run(exportOf(fiche('RNCP40', 'Un')).slice(0, -5))).rejects.toMatchObject({ code: 'TRUNCATED_FILE' });
    const { rows: after } = await client.query('SELECT count(*)::int AS n FROM certification');
    expect(after).toEqual(before);
  });

  it('lets the database refuse any change to a version, and any part without its whole', async () => {
    for (const statement of [
      `UPDATE certification_version SET title = 'x'`,
      'DELETE FROM certification_version',
      `UPDATE block SET title = 'x'`,
      'DELETE FROM capability',
      'TRUNCATE habilitation',
    ]) {
      await expect(client.query(statement)).rejects.toMatchObject({ code: '23001' });
    }
    await expect(
      client.query(
        `INSERT INTO capability (version_id, position, block_position, code, code_deduced, statement) VALUES (-1, 1, NULL, 'C1', false, 'x')`,
      ),
    ).rejects.toMatchObject({ code: '23503' });
    await expect(
      client.query(
        `INSERT INTO capability (version_id, position, block_position, code, code_deduced, statement)
         SELECT id, 99, 77, 'C99', false, 'x' FROM certification_version LIMIT 1`,
      ),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it.each(['7847171910001', '784717191000188', '7847171910001x', '7847171 10001 '])(
    'lets the database refuse the SIRET "%s"',
    async (siret) => {
      const sql = `INSERT INTO habilitation (version_id, position, siret, name)
         SELECT id, 99, $1, 'x' FROM certification_version LIMIT 1`;
      await expect(client.query(sql, [siret])).rejects.toMatchObject({ code: '23514' });
    },
  );
});

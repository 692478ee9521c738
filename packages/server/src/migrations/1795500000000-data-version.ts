import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public graph is read from, and which changes of it a reader can see. */
const WATCHED: Readonly<Record<string, string>> = {
  // The hash of the bytes a fiche was last seen in is not read: noting it changes no answer.
  certification: `code, register, code_number, current_version_id, title, kind, active, state, level, registration_end,
    classification_codes, linked_codes, search`,
  certification_version: '',
  block: '',
  capability: '',
  habilitation: '',
  nomenclature_entry: '',
  search_word: '',
};

/**
 * A value that changes in the transaction of every change of the public graph, and a notification at its commit: what
 * was answered before is then forgotten (decision 0006). Triggers see to it, so that no path forgets, a hand that mends
 * data in psql included. Eight rows, so that transactions writing side by side seldom wait for one another.
 */
export class DataVersion1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE data_version (
        stripe smallint PRIMARY KEY,
        value uuid NOT NULL
      )`);
    await runner.query(`INSERT INTO data_version SELECT n, gen_random_uuid() FROM generate_series(0, 7) AS n`);
    await runner.query(`
      CREATE FUNCTION data_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE data_version SET value = gen_random_uuid() WHERE stripe = pg_backend_pid() % 8;
        PERFORM pg_notify('data_changed', '');
        RETURN NULL;
      END $$`);
    for (const [table, columns] of Object.entries(WATCHED)) {
      const update = columns === '' ? 'UPDATE' : `UPDATE OF ${columns}`;
      await runner.query(`
        CREATE TRIGGER data_changed AFTER INSERT OR DELETE OR TRUNCATE OR ${update} ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION data_changed()`);
    }
    await runner.query(`
      CREATE TRIGGER data_changed AFTER UPDATE OF source_name, started_at ON import_run
        FOR EACH STATEMENT EXECUTE FUNCTION data_changed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...Object.keys(WATCHED), 'import_run']) {
      await runner.query(`DROP TRIGGER data_changed ON ${table}`);
    }
    await runner.query(`DROP FUNCTION data_changed`);
    await runner.query(`DROP TABLE data_version`);
  }
}

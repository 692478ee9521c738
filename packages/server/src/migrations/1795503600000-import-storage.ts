import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing is compressed: while a register is being filled, that costs more than to write the few bytes it saves. */
export class ImportStorage1795503600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE capability ALTER statement SET STORAGE EXTERNAL`);
    // A head is read for its search document, which stands beside it and as it is up to the size of a page.
    await runner.query(`ALTER TABLE certification SET (toast_tuple_target = 8160)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE certification RESET (toast_tuple_target)`);
    await runner.query(`ALTER TABLE capability ALTER statement SET STORAGE EXTENDED`);
  }
}

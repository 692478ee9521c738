import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASES } from './jury/cases.ts';
import { MINUTES } from './jury/minutes.ts';
import { RULES } from './jury/rules.ts';
import { SEALED } from './jury/sealed.ts';
import { SESSIONS } from './jury/sessions.ts';
import { SITTING } from './jury/sitting.ts';
import { WALL } from './jury/wall.ts';

/** Juries from composition to sealed minutes (decision 0019), behind row-level security by exam centre, organisation and seat. */
export class Jury1795670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [RULES, SESSIONS, CASES, SITTING, MINUTES, SEALED, WALL]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA jury CASCADE');
  }
}

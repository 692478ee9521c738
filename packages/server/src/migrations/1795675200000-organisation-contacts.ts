import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an organisation is written to about juries: requests to designate by e-mail, papers by post (decision 0025). */
export class OrganisationContacts1795675200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE directory.organisation
        ADD COLUMN jury_email text,
        ADD COLUMN postal_address text,
        ADD CONSTRAINT organisation_jury_email CHECK (jury_email = lower(jury_email) AND length(jury_email) <= 254),
        ADD CONSTRAINT organisation_postal_address CHECK (length(postal_address) <= 500)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE directory.organisation DROP COLUMN jury_email, DROP COLUMN postal_address');
  }
}

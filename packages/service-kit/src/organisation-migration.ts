import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copies of identity's people and calendars; the org tree stands in the kit tables. */
export class OrganisationCopies1795000000100 implements MigrationInterface {
  readonly name = 'OrganisationCopies1795000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_copy (
        id uuid PRIMARY KEY,
        unit_id uuid NOT NULL,
        roles text[] NOT NULL,
        active boolean NOT NULL
      );
      CREATE INDEX person_copy_unit ON person_copy (unit_id) WHERE active;

      CREATE TABLE calendar_copy (
        id text PRIMARY KEY,
        version int NOT NULL,
        calendar jsonb NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

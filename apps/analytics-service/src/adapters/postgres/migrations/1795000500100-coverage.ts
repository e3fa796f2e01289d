import type { MigrationInterface, QueryRunner } from 'typeorm';

/** TRN-07: what the coverage of a colleague is counted from. */
export class Coverage1795000500100 implements MigrationInterface {
  readonly name = 'Coverage1795000500100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE coverage_presence (
        person_id uuid NOT NULL,
        at timestamptz NOT NULL,
        until timestamptz,
        unit_id uuid NOT NULL,
        PRIMARY KEY (person_id, at)
      );
      CREATE TABLE coverage_pass (
        person_id uuid NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (person_id, at)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

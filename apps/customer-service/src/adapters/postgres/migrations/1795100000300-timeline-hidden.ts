import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints in the timeline: the responsible unit sees them too, a person named in one never does (CMP-11). */
export class TimelineHidden1795100000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE timeline_record
        ADD COLUMN other_unit_id uuid,
        ADD COLUMN hidden_from uuid[] NOT NULL DEFAULT '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of a service's records (COM-09): what they are and where they hang. Their bytes lie in the file store. */
export class Attachments1795200000000 implements MigrationInterface {
  readonly name = 'Attachments1795200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attachment (
        id uuid PRIMARY KEY,
        record_kind text NOT NULL,
        -- null until it is attached
        record_id uuid,
        part_id uuid,
        -- not for contacts
        internal boolean NOT NULL DEFAULT false,
        name text NOT NULL,
        content_type text NOT NULL,
        size bigint NOT NULL,
        sha256 text NOT NULL,
        added_by text NOT NULL,
        added_by_kind text NOT NULL,
        added_at timestamptz NOT NULL,
        removed_at timestamptz
      );
      CREATE INDEX attachment_record ON attachment (record_id, id) WHERE removed_at IS NULL;
      CREATE INDEX attachment_waiting ON attachment (added_by) WHERE record_id IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

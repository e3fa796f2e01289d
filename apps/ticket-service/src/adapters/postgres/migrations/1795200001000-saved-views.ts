import type { MigrationInterface, QueryRunner } from 'typeorm';

/** TKT-24: views of the ticket list that people keep. */
export class SavedTicketViews1795200001000 implements MigrationInterface {
  readonly name = 'SavedTicketViews1795200001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ticket_view (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        shared boolean NOT NULL,
        name text NOT NULL,
        base text NOT NULL,
        statuses text[] NOT NULL,
        priorities text[] NOT NULL,
        channels text[] NOT NULL,
        search text,
        order_by text NOT NULL,
        columns text[] NOT NULL,
        UNIQUE (owner_id, name)
      );
      CREATE INDEX ticket_view_shared ON ticket_view (unit_id) WHERE shared;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** COM-11: logs of other systems as they were, row by row. */
export class TicketHistory1795000103000 implements MigrationInterface {
  readonly name = 'TicketHistory1795000103000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- which ticket a number of a log has become; locked while rows of it are recorded
      CREATE TABLE history_ticket (
        source text NOT NULL,
        number text NOT NULL,
        ticket_id uuid NOT NULL UNIQUE REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
        -- of the ticket after its last row: another one means that people have gone on
        version int NOT NULL,
        PRIMARY KEY (source, number)
      );

      -- each row as the log wrote it; the key makes a repetition harmless
      CREATE TABLE ticket_history (
        source text NOT NULL,
        "row" int NOT NULL,
        ticket_id uuid NOT NULL REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
        version int NOT NULL,
        at timestamptz NOT NULL,
        status text NOT NULL,
        source_state text,
        by_whom text,
        unit_id uuid NOT NULL,
        group_name text,
        assignee_id uuid,
        assignee_name text,
        category_code text,
        impact text,
        urgency text,
        priority text NOT NULL,
        reopen_count int NOT NULL,
        reassign_count int NOT NULL,
        first_response_at timestamptz,
        resolved_at timestamptz,
        closed_at timestamptz,
        PRIMARY KEY (source, "row")
      );
      CREATE INDEX ticket_history_ticket ON ticket_history (ticket_id, version);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

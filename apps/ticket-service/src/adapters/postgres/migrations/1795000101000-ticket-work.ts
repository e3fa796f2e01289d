import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Solutions, closing with a report, mail links, and what triage and confirmation keep on the ticket. */
export class TicketWork1795000101000 implements MigrationInterface {
  readonly name = 'TicketWork1795000101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ticket
        ADD COLUMN required_fields text[],
        ADD COLUMN identity_check_needed boolean NOT NULL DEFAULT false,
        ADD COLUMN proof_of_purchase_needed boolean NOT NULL DEFAULT false,
        ADD COLUMN proposal jsonb,
        ADD COLUMN satisfaction int,
        ADD COLUMN remind_at timestamptz,
        ADD COLUMN lapses_at timestamptz,
        ADD COLUMN archive_at timestamptz;
      CREATE INDEX ticket_agreement ON ticket (agreement_id, id) WHERE agreement_id IS NOT NULL;

      CREATE TABLE ticket_solution (
        id uuid PRIMARY KEY,
        ticket_id uuid NOT NULL REFERENCES ticket (id),
        stage text NOT NULL,
        kind text NOT NULL,
        description text NOT NULL,
        steps jsonb NOT NULL,
        precautions text,
        criteria jsonb NOT NULL,
        article_id uuid,
        root_cause text,
        consent text NOT NULL,
        consent_via text,
        consent_at timestamptz,
        consent_note text,
        proposed_by text NOT NULL,
        proposed_at timestamptz NOT NULL
      );
      CREATE INDEX ticket_solution_ticket ON ticket_solution (ticket_id, proposed_at, id);

      -- each closing keeps its own: a reopened ticket is closed again
      CREATE TABLE ticket_report (
        ticket_id uuid NOT NULL REFERENCES ticket (id),
        version int NOT NULL,
        closed_at timestamptz NOT NULL,
        report jsonb NOT NULL,
        PRIMARY KEY (ticket_id, version)
      );

      -- the secret of a link is not here, only its hash; a new link for the same question takes its place
      CREATE TABLE ticket_link (
        id uuid PRIMARY KEY,
        ticket_id uuid NOT NULL REFERENCES ticket (id),
        purpose text NOT NULL,
        solution_id uuid NOT NULL,
        secret_hash text NOT NULL UNIQUE,
        expires_at timestamptz NOT NULL,
        answered_at timestamptz,
        UNIQUE (ticket_id, purpose)
      );

      -- TKT-04: a ready tree to begin with, planted by the first process that runs
      INSERT INTO timer (key, kind, due_at, try_at, payload)
      VALUES ('first-categories', 'FIRST_CATEGORIES', now(), now(), '{}') ON CONFLICT DO NOTHING;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tickets1795000100000 implements MigrationInterface {
  readonly name = 'Tickets1795000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE ticket_number START 10001;

      CREATE TABLE ticket (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        version int NOT NULL,
        status text NOT NULL,
        subject text NOT NULL,
        description text NOT NULL,
        environment text,
        channel text NOT NULL,
        lane text NOT NULL,
        requester_kind text NOT NULL,
        customer_id uuid,
        customer_name text,
        customer_level text,
        customer_unit_id uuid,
        contact_id uuid,
        unknown_caller jsonb,
        installation_id uuid,
        product_code text,
        product_version text,
        category_code text,
        category_class text,
        impact text,
        urgency text,
        priority text NOT NULL,
        priority_override_reason text,
        unit_id uuid NOT NULL,
        assignee_id uuid,
        coverage text NOT NULL,
        agreement_id uuid,
        service_level_code text NOT NULL,
        calendar_id text NOT NULL,
        assessment jsonb,
        clocks jsonb NOT NULL,
        failed_attempts int NOT NULL,
        phoned_back boolean NOT NULL,
        visit_request jsonb,
        waiting_until timestamptz,
        call_back_at timestamptz,
        repeat_of_id uuid,
        external_reference text,
        occurred_at timestamptz,
        reported_at timestamptz NOT NULL,
        opened_at timestamptz NOT NULL,
        opened_by text NOT NULL,
        first_response_at timestamptz,
        resolved_at timestamptz,
        confirmed_at timestamptz,
        closed_at timestamptz,
        updated_at timestamptz NOT NULL,
        reopen_count int NOT NULL,
        reassign_count int NOT NULL,
        imported boolean NOT NULL,
        -- derived, for lists alone
        due_times jsonb NOT NULL,
        next_due_at timestamptz,
        queue_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL
      );
      CREATE INDEX ticket_status_reported ON ticket (status, reported_at DESC, id DESC);
      CREATE INDEX ticket_unit_reported ON ticket (unit_id, reported_at DESC, id DESC);
      CREATE INDEX ticket_reported ON ticket (reported_at DESC, id DESC);
      CREATE INDEX ticket_updated ON ticket (updated_at DESC, id DESC);
      CREATE INDEX ticket_customer ON ticket (customer_id, reported_at DESC, id DESC);
      CREATE INDEX ticket_assignee ON ticket (assignee_id, status, reported_at DESC, id DESC);
      CREATE INDEX ticket_queue ON ticket (queue_key, id);
      CREATE INDEX ticket_open_queue ON ticket (queue_key, id) WHERE status NOT IN
        ('RESOLVED', 'CONFIRMED', 'LAPSED', 'CLOSED', 'ARCHIVED', 'CANCELLED', 'MERGED');
      CREATE INDEX ticket_next_due ON ticket (next_due_at, id);
      CREATE INDEX ticket_call_back ON ticket (call_back_at, id);
      CREATE INDEX ticket_customer_name ON ticket (customer_name, id);
      CREATE INDEX ticket_installation ON ticket (installation_id) WHERE installation_id IS NOT NULL;
      CREATE UNIQUE INDEX ticket_visit_request ON ticket (((visit_request ->> 'id'))) WHERE visit_request IS NOT NULL;
      CREATE INDEX ticket_search ON ticket USING gin (search) WITH (fastupdate = off);

      CREATE TABLE ticket_entry (
        id uuid PRIMARY KEY,
        ticket_id uuid NOT NULL REFERENCES ticket (id),
        position int NOT NULL,
        kind text NOT NULL,
        at timestamptz NOT NULL,
        author text NOT NULL,
        author_kind text NOT NULL,
        body text,
        mentioned_ids uuid[] NOT NULL,
        channel text,
        call jsonb,
        step jsonb
      );
      CREATE INDEX ticket_entry_position ON ticket_entry (ticket_id, position, id);

      CREATE TABLE ticket_settings (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        settings jsonb NOT NULL
      );

      CREATE TABLE category (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        code text NOT NULL UNIQUE,
        parent_id uuid REFERENCES category (id),
        class text NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        required_fields text[] NOT NULL,
        position int NOT NULL,
        active boolean NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

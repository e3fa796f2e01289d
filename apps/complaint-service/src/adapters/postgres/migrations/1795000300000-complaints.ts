import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Complaints1795000300000 implements MigrationInterface {
  readonly name = 'Complaints1795000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE complaint_number START 1001;

      CREATE TABLE complaint (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        version int NOT NULL,
        status text NOT NULL,
        channel text NOT NULL,
        origin text NOT NULL,
        class text NOT NULL,
        description text NOT NULL,
        customer_id uuid,
        customer_name text,
        customer_level text,
        customer_unit_id uuid,
        contact_id uuid,
        complainant_name text,
        complainant_phone text,
        anonymous boolean NOT NULL,
        ticket_id uuid,
        work_order_id uuid,
        named_person_ids uuid[] NOT NULL,
        unit_id uuid NOT NULL,
        valid boolean,
        facts text,
        invalid_reason text,
        responsible_unit_id uuid,
        responsible_person_id uuid,
        cause text,
        cause_class text,
        measures jsonb NOT NULL,
        contacts jsonb NOT NULL,
        result text,
        solved boolean,
        opinion text,
        corrective_action jsonb,
        clocks jsonb NOT NULL,
        general_manager_contact_needed boolean NOT NULL,
        received_at timestamptz NOT NULL,
        filed_by text NOT NULL,
        confirmed_at timestamptz,
        archived_at timestamptz,
        updated_at timestamptz NOT NULL,
        next_due_at timestamptz
      );
      CREATE INDEX complaint_received ON complaint (received_at DESC, id DESC);
      CREATE INDEX complaint_due ON complaint (next_due_at, id);
      CREATE INDEX complaint_customer ON complaint (customer_id, received_at DESC);

      CREATE TABLE complaint_question (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint (id),
        person_id uuid NOT NULL,
        question text NOT NULL,
        asked_at timestamptz NOT NULL,
        asked_by text NOT NULL,
        answer text,
        answered_at timestamptz
      );
      CREATE INDEX complaint_question_person ON complaint_question (person_id, asked_at DESC);
      CREATE INDEX complaint_question_complaint ON complaint_question (complaint_id, asked_at);

      CREATE TABLE complaint_settings (id uuid PRIMARY KEY, version int NOT NULL, settings jsonb NOT NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

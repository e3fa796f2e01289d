import type { MigrationInterface, QueryRunner } from 'typeorm';

/** CUS-05, CUS-09: surveys, follow-up tasks, and the one timeline of a customer. */
export class VoiceAndTimeline1795100000200 implements MigrationInterface {
  readonly name = 'VoiceAndTimeline1795100000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE survey (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        state text NOT NULL,
        subject text NOT NULL,
        subject_id uuid NOT NULL,
        subject_number text NOT NULL,
        customer_id uuid NOT NULL REFERENCES customer (id),
        contact_id uuid REFERENCES contact (id),
        unit_id uuid NOT NULL,
        person_id uuid,
        questions jsonb NOT NULL,
        answers jsonb NOT NULL,
        score float8,
        low boolean NOT NULL,
        sent_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        answered_at timestamptz,
        answered_for uuid,
        UNIQUE (subject, subject_id)
      );
      CREATE INDEX survey_sent ON survey (sent_at DESC, id DESC);
      CREATE INDEX survey_customer ON survey (customer_id, sent_at DESC, id DESC);
      CREATE INDEX survey_unit ON survey (unit_id, sent_at DESC, id DESC);

      -- a link is known by the hash of its secret; several may open one survey
      CREATE TABLE survey_link (
        hash text PRIMARY KEY,
        survey_id uuid NOT NULL REFERENCES survey (id),
        issued_at timestamptz NOT NULL DEFAULT now()
      );
      -- when a contact was asked last: one row each, so that two tickets at once ask once
      CREATE TABLE survey_pause (contact_id uuid PRIMARY KEY REFERENCES contact (id), asked_at timestamptz NOT NULL);

      CREATE TABLE follow_up_task (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        state text NOT NULL,
        reason text NOT NULL,
        customer_id uuid NOT NULL REFERENCES customer (id),
        contact_id uuid REFERENCES contact (id),
        unit_id uuid NOT NULL,
        survey_id uuid REFERENCES survey (id),
        ticket_id uuid,
        assignee_id uuid,
        due_at timestamptz NOT NULL,
        attempts jsonb NOT NULL,
        result text,
        satisfaction int,
        created_at timestamptz NOT NULL,
        done_at timestamptz
      );
      CREATE INDEX follow_up_due ON follow_up_task (due_at, id);
      CREATE INDEX follow_up_open ON follow_up_task (due_at, id) WHERE state = 'OPEN';
      CREATE INDEX follow_up_assignee ON follow_up_task (assignee_id, due_at, id);
      CREATE INDEX follow_up_customer ON follow_up_task (customer_id, due_at, id);
      CREATE UNIQUE INDEX follow_up_owed ON follow_up_task (ticket_id, reason)
        WHERE state = 'OPEN' AND reason IN ('LOW_SCORE', 'NOT_CONTENT');

      CREATE TABLE timeline_entry (
        id uuid PRIMARY KEY,
        customer_id uuid NOT NULL,
        at timestamptz NOT NULL,
        event text NOT NULL,
        record_kind text NOT NULL,
        record_id text NOT NULL,
        number text,
        actor text NOT NULL,
        params jsonb NOT NULL
      );
      CREATE INDEX timeline_entry_newest ON timeline_entry (customer_id, at DESC, id DESC);
      -- who may see a record that is not simply part of the file: its unit and person as they are now
      CREATE TABLE timeline_record (
        kind text NOT NULL,
        id text NOT NULL,
        unit_id uuid NOT NULL,
        person_id uuid,
        PRIMARY KEY (kind, id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

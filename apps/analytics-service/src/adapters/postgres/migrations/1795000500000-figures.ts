import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Figures1795000500000 implements MigrationInterface {
  readonly name = 'Figures1795000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- ANA-01: every event of every service, for good, in the order in which it arrived
      CREATE TABLE event_archive (
        id bigserial PRIMARY KEY,
        archived_at timestamptz NOT NULL DEFAULT now(),
        message_id uuid NOT NULL UNIQUE,
        at timestamptz NOT NULL,
        aggregate text NOT NULL,
        aggregate_id text NOT NULL,
        version int NOT NULL,
        type text NOT NULL,
        actor text NOT NULL,
        imported boolean NOT NULL,
        data jsonb NOT NULL,
        UNIQUE (aggregate, aggregate_id, version)
      );
      CREATE INDEX event_archive_at ON event_archive USING brin (at);

      -- what folding needs to know of a record between its events
      CREATE TABLE record_state (
        aggregate text NOT NULL,
        aggregate_id text NOT NULL,
        version int NOT NULL,
        state jsonb NOT NULL,
        PRIMARY KEY (aggregate, aggregate_id)
      );

      -- one row per record that counts in an indicator; until: end of a span (backlog, coverage), else null
      CREATE TABLE figure_fact (
        indicator text NOT NULL,
        record_kind text NOT NULL,
        record_id uuid NOT NULL,
        at timestamptz NOT NULL,
        until timestamptz,
        number text,
        value double precision,
        target double precision,
        in_target boolean,
        unit_id uuid NOT NULL,
        customer_id uuid,
        customer_name text,
        customer_level text,
        product_code text,
        category_class text,
        priority text,
        channel text,
        person_id uuid,
        hidden_from uuid[] NOT NULL,
        PRIMARY KEY (indicator, record_id, at)
      );
      CREATE INDEX figure_fact_at ON figure_fact (indicator, at DESC, record_id DESC);

      CREATE TABLE operation (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        state text NOT NULL,
        total int,
        done int NOT NULL,
        requested_by text NOT NULL,
        requested_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        error_code text,
        version int NOT NULL
      );

      CREATE TABLE reconciliation (
        operation_id uuid PRIMARY KEY REFERENCES operation (id),
        at timestamptz NOT NULL,
        parts jsonb NOT NULL
      );

      CREATE TABLE hint (one_row boolean PRIMARY KEY CHECK (one_row), version int NOT NULL);
      INSERT INTO hint VALUES (true, 0);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

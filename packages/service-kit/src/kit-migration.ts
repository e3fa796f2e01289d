import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables that every service has: outbox, inbox, dead letters, timers, idempotency, audit, org tree copy. */
export class KitTables1795000000000 implements MigrationInterface {
  readonly name = 'KitTables1795000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${outbox}${inbox}${timers}${idempotency}${audit}${orgTree}`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const outbox = `
  CREATE TABLE outbox (
    id bigserial PRIMARY KEY,
    message_id uuid NOT NULL,
    aggregate text NOT NULL,
    aggregate_id text NOT NULL,
    version int NOT NULL,
    subject text NOT NULL,
    payload text NOT NULL,
    headers text NOT NULL,
    at timestamptz NOT NULL,
    pub_seq bigint,
    epoch text,
    sent_at timestamptz,
    UNIQUE (aggregate, aggregate_id, version)
  );
  CREATE INDEX outbox_unsent ON outbox (id) WHERE pub_seq IS NULL;
  CREATE INDEX outbox_position ON outbox (epoch, pub_seq) WHERE pub_seq IS NOT NULL;
  CREATE INDEX outbox_sent ON outbox (sent_at) WHERE pub_seq IS NOT NULL;
`;

const inbox = `
  CREATE TABLE inbox (
    consumer text NOT NULL,
    aggregate text NOT NULL,
    aggregate_id text NOT NULL,
    version int NOT NULL,
    PRIMARY KEY (consumer, aggregate, aggregate_id)
  );

  CREATE TABLE inbox_failure (
    consumer text NOT NULL,
    aggregate text NOT NULL,
    aggregate_id text NOT NULL,
    version int NOT NULL,
    failures int NOT NULL DEFAULT 1,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, aggregate, aggregate_id, version)
  );

  CREATE TABLE dead_letter (
    id uuid PRIMARY KEY,
    consumer text NOT NULL,
    aggregate text NOT NULL,
    aggregate_id text NOT NULL,
    version int NOT NULL,
    subject text NOT NULL,
    payload jsonb NOT NULL,
    reason text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    resolved_at timestamptz,
    UNIQUE (consumer, aggregate, aggregate_id, version)
  );
  CREATE INDEX dead_letter_open ON dead_letter (at, id) WHERE resolved_at IS NULL;
`;

const timers = `
  CREATE TABLE timer (
    key text PRIMARY KEY,
    kind text NOT NULL,
    due_at timestamptz NOT NULL,
    -- due_at, or later after a failure
    try_at timestamptz NOT NULL,
    payload jsonb NOT NULL,
    fired_at timestamptz,
    failures int NOT NULL DEFAULT 0
  );
  CREATE INDEX timer_due ON timer (try_at) WHERE fired_at IS NULL;
  CREATE INDEX timer_fired ON timer (fired_at) WHERE fired_at IS NOT NULL;
`;

const idempotency = `
  CREATE TABLE idempotency (
    caller text NOT NULL,
    key text NOT NULL,
    command text NOT NULL,
    input_hash text NOT NULL,
    answer jsonb,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, key)
  );
  CREATE INDEX idempotency_at ON idempotency (at);
`;

const audit = `
  CREATE TABLE audit (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    actor_kind text NOT NULL,
    action text NOT NULL,
    record_kind text NOT NULL,
    record_id text NOT NULL,
    version int,
    changes jsonb NOT NULL,
    trace_id text,
    seal bigint UNIQUE,
    hash text,
    sealed_at timestamptz
  );
  CREATE INDEX audit_record ON audit (record_kind, record_id, at, id);
  CREATE INDEX audit_unsealed ON audit (id) WHERE seal IS NULL;
  CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.seal IS NULL AND NEW.seal IS NOT NULL
       AND (to_jsonb(NEW) - 'seal' - 'hash' - 'sealed_at') = (to_jsonb(OLD) - 'seal' - 'hash' - 'sealed_at') THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the audit is append-only';
  END $$;
  CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_append_only();
  CREATE TRIGGER audit_not_emptied BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only();
`;

const orgTree = `
  CREATE TABLE org_unit_copy (
    id uuid PRIMARY KEY,
    path uuid[] NOT NULL,
    kind text NOT NULL,
    name text NOT NULL
  );
  CREATE INDEX org_unit_copy_path ON org_unit_copy USING gin (path);
`;

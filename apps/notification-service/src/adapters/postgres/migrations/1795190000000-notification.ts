import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notification1795190000000 implements MigrationInterface {
  readonly name = 'Notification1795190000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${deliveries}${notices}${preferences}${copies}`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const deliveries = `
  CREATE TABLE delivery (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    -- the fact that it follows
    cause uuid NOT NULL,
    code text NOT NULL,
    channel text NOT NULL,
    state text NOT NULL,
    receiver_kind text NOT NULL,
    -- null for a caller whom nobody has identified
    receiver_id uuid,
    receiver_key text NOT NULL,
    receiver jsonb NOT NULL,
    -- masked
    address text,
    record_kind text NOT NULL,
    record_id uuid NOT NULL,
    unit_id uuid,
    params jsonb NOT NULL,
    tries jsonb NOT NULL,
    attempt int NOT NULL DEFAULT 0,
    skip_reason text,
    created_at timestamptz NOT NULL,
    -- while a try runs: when another process may take it over
    next_try_at timestamptz,
    sent_at timestamptz,
    UNIQUE (cause, code, channel, receiver_key)
  );
  CREATE INDEX delivery_due ON delivery (next_try_at) WHERE state IN ('WAITING', 'RETRYING');
  CREATE INDEX delivery_newest ON delivery (created_at, id);
  CREATE INDEX delivery_dead ON delivery (created_at, id) WHERE state = 'DEAD';
  CREATE INDEX delivery_record ON delivery (record_id, created_at, id);
`;

const notices = `
  CREATE TABLE notice (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    -- the account in whose list it stands
    receiver_id uuid NOT NULL,
    code text NOT NULL,
    params jsonb NOT NULL,
    record_kind text NOT NULL,
    record_id uuid NOT NULL,
    urgent boolean NOT NULL,
    at timestamptz NOT NULL,
    read_at timestamptz
  );
  CREATE INDEX notice_newest ON notice (receiver_id, at, id);
  CREATE INDEX notice_unread ON notice (receiver_id, at, id) WHERE read_at IS NULL;
`;

const preferences = `
  CREATE TABLE preference (
    -- a person, or a customer's contact
    owner_id uuid PRIMARY KEY,
    version int NOT NULL,
    choices jsonb NOT NULL
  );
`;

const copies = `
  CREATE TABLE contact_account_copy (
    id uuid PRIMARY KEY,
    contact_id uuid NOT NULL,
    open boolean NOT NULL
  );
  CREATE INDEX contact_account_copy_contact ON contact_account_copy (contact_id) WHERE open;

  CREATE TABLE unit_head_copy (
    unit_id uuid PRIMARY KEY,
    head_id uuid
  );
`;

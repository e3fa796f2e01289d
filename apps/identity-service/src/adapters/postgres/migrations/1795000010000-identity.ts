import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1795000010000 implements MigrationInterface {
  readonly name = 'Identity1795000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${calendars}${organisation}${people}${signIn}`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

const calendars = `
  CREATE TABLE calendar (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    calendar jsonb NOT NULL
  );
`;

/** This service owns the tree: what others keep as a copy is a view of it here, so that the same scopes work. */
const organisation = `
  DROP TABLE org_unit_copy;

  CREATE TABLE org_unit (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    parent_id uuid REFERENCES org_unit,
    path uuid[] NOT NULL,
    calendar_id uuid REFERENCES calendar,
    head_id uuid,
    active boolean NOT NULL
  );
  CREATE UNIQUE INDEX org_unit_one_root ON org_unit ((true)) WHERE parent_id IS NULL;
  CREATE INDEX org_unit_parent ON org_unit (parent_id);
  CREATE INDEX org_unit_head ON org_unit (head_id) WHERE head_id IS NOT NULL;
  CREATE INDEX org_unit_tree ON org_unit USING gin (path);
  CREATE INDEX org_unit_snapshot ON org_unit (cardinality(path), id);

  CREATE VIEW org_unit_copy AS SELECT id, path, kind, name FROM org_unit;
`;

const people = `
  CREATE TABLE role (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    code text NOT NULL UNIQUE,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    grants jsonb NOT NULL,
    preset boolean NOT NULL,
    active boolean NOT NULL
  );

  CREATE TABLE person (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    login text NOT NULL,
    display_name text NOT NULL,
    unit_id uuid NOT NULL REFERENCES org_unit,
    role_codes text[] NOT NULL,
    email text NOT NULL,
    phone text,
    locale text NOT NULL,
    zone text NOT NULL,
    deputy_id uuid REFERENCES person,
    deputy_until timestamptz,
    active boolean NOT NULL
  );
  CREATE INDEX person_name ON person (display_name, id);
  CREATE INDEX person_unit ON person (unit_id);
  CREATE INDEX person_roles ON person USING gin (role_codes);
  CREATE INDEX person_email ON person (lower(email));
  ALTER TABLE org_unit ADD FOREIGN KEY (head_id) REFERENCES person;

  CREATE TABLE contact_account (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    contact_id uuid NOT NULL UNIQUE,
    customer_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    login text NOT NULL,
    locale text NOT NULL,
    state text NOT NULL,
    invited_at timestamptz NOT NULL
  );
  CREATE INDEX contact_account_customer ON contact_account (customer_id);
`;

/** Secrets are kept as SHA-256 of a random value, passwords as argon2id, typed logins as SHA-256. */
const signIn = `
  CREATE TABLE credential (
    account_id uuid PRIMARY KEY,
    account_kind text NOT NULL,
    login_hash text NOT NULL UNIQUE,
    password_hash text,
    password_set_at timestamptz,
    last_sign_in_at timestamptz,
    reset_asked_at timestamptz
  );

  CREATE TABLE sign_in_attempt (
    login_hash text PRIMARY KEY,
    failures int NOT NULL,
    last_at timestamptz NOT NULL,
    locked_until timestamptz
  );
  CREATE INDEX sign_in_attempt_old ON sign_in_attempt (last_at);

  CREATE TABLE session (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    account_kind text NOT NULL,
    secret_hash text NOT NULL UNIQUE,
    device text,
    address text,
    started_at timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX session_account ON session (account_id, started_at);
  CREATE INDEX session_expired ON session (expires_at);

  CREATE TABLE password_link (
    token_hash text PRIMARY KEY,
    account_id uuid NOT NULL,
    purpose text NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    UNIQUE (account_id, purpose)
  );

  CREATE TABLE api_key (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    name text NOT NULL,
    prefix text NOT NULL,
    secret_hash text NOT NULL UNIQUE,
    owner_id uuid NOT NULL REFERENCES person,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz
  );
  CREATE INDEX api_key_owner ON api_key (owner_id, created_at);

  CREATE TABLE setup_code (
    code_hash text PRIMARY KEY,
    made_at timestamptz NOT NULL DEFAULT now()
  );
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** CUS-01, CUS-02: customers with their people, places and installations, and the catalogue. */
export class CustomerFile1795100000000 implements MigrationInterface {
  readonly name = 'CustomerFile1795100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- which calendar a unit picked itself; those below follow it (COM-05)
      CREATE TABLE unit_calendar (unit_id uuid PRIMARY KEY, calendar_id uuid NOT NULL);

      CREATE DOMAIN local_date AS text COLLATE "C" CHECK (VALUE ~ '^\\d{4}-\\d\\d-\\d\\d$');

      CREATE SEQUENCE customer_number START 10001;
      CREATE TABLE customer (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        number text NOT NULL UNIQUE,
        name text NOT NULL,
        short_name text,
        level text NOT NULL,
        status text NOT NULL,
        industry_code text,
        unit_id uuid NOT NULL,
        sales_person_id uuid,
        consultant_id uuid,
        consultant_stand_in_id uuid,
        proactive_contact_id uuid,
        third_party_consent boolean NOT NULL,
        calendar_id uuid NOT NULL,
        zone text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        -- derived, for lists alone
        level_rank bigint NOT NULL,
        search tsvector NOT NULL
      );
      CREATE INDEX customer_name ON customer (name, id);
      CREATE INDEX customer_level ON customer (level_rank DESC, id DESC);
      CREATE INDEX customer_updated ON customer (updated_at DESC, id DESC);
      CREATE INDEX customer_unit ON customer (unit_id, name, id);
      CREATE INDEX customer_sales_person ON customer (sales_person_id);
      CREATE INDEX customer_consultant ON customer (consultant_id);
      CREATE INDEX customer_consultant_stand_in ON customer (consultant_stand_in_id);
      CREATE INDEX customer_search ON customer USING gin (search) WITH (fastupdate = off);

      CREATE TABLE contact (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        customer_id uuid NOT NULL REFERENCES customer (id),
        name text NOT NULL,
        title text,
        roles text[] NOT NULL,
        reaches jsonb NOT NULL,
        locale text NOT NULL,
        consent_at timestamptz,
        active boolean NOT NULL,
        -- derived: keys by which a caller is found (phone-keys.ts), and words
        numbers text[] NOT NULL,
        search tsvector NOT NULL
      );
      CREATE INDEX contact_customer ON contact (customer_id);
      CREATE INDEX contact_numbers ON contact USING gin (numbers) WITH (fastupdate = off);
      CREATE INDEX contact_search ON contact USING gin (search) WITH (fastupdate = off);

      CREATE TABLE site (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        customer_id uuid NOT NULL REFERENCES customer (id),
        name text NOT NULL,
        address text NOT NULL,
        district text,
        coordinates jsonb,
        travel_zone text NOT NULL,
        access_notes text,
        active boolean NOT NULL
      );
      CREATE INDEX site_customer ON site (customer_id);

      CREATE TABLE product (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        code text NOT NULL CONSTRAINT product_code UNIQUE,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        versions text[] NOT NULL,
        active boolean NOT NULL
      );
      CREATE TABLE special_service (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        code text NOT NULL CONSTRAINT special_service_code UNIQUE,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        price jsonb,
        active boolean NOT NULL
      );

      CREATE TABLE installation (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        customer_id uuid NOT NULL REFERENCES customer (id),
        service_code text NOT NULL,
        active boolean NOT NULL,
        site_id uuid REFERENCES site (id),
        product_code text NOT NULL REFERENCES product (code),
        product_version text NOT NULL,
        dongle_number text,
        proof_of_purchase text,
        installed_on local_date,
        lifetime_maintenance boolean NOT NULL,
        details jsonb NOT NULL,
        -- derived: as people say them on the phone, and words
        service_code_key text NOT NULL,
        dongle_key text,
        search tsvector NOT NULL
      );
      CREATE INDEX installation_customer ON installation (customer_id);
      CREATE UNIQUE INDEX installation_service_code_key ON installation (service_code_key);
      CREATE INDEX installation_service_code ON installation (service_code, id);
      CREATE INDEX installation_installed ON installation (installed_on DESC NULLS LAST, id DESC);
      CREATE INDEX installation_dongle ON installation (dongle_key) WHERE dongle_key IS NOT NULL;
      CREATE INDEX installation_product ON installation (product_code, product_version);
      CREATE INDEX installation_search ON installation USING gin (search) WITH (fastupdate = off);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

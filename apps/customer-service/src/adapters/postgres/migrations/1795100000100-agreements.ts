import type { MigrationInterface, QueryRunner } from 'typeorm';

/** CUS-03, CUS-04: agreements and the uses of their quotas. */
export class Agreements1795100000100 implements MigrationInterface {
  readonly name = 'Agreements1795100000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE agreement_number START 10001;
      CREATE TABLE agreement (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        number text COLLATE "C" NOT NULL UNIQUE,
        customer_id uuid NOT NULL REFERENCES customer (id),
        kind text NOT NULL,
        installation_ids uuid[] NOT NULL,
        services jsonb NOT NULL,
        service_level_code text NOT NULL,
        calendar_id uuid,
        starts_on local_date NOT NULL,
        ends_on local_date NOT NULL,
        terminated boolean NOT NULL,
        terms jsonb NOT NULL,
        reminded_days int,
        end_told boolean NOT NULL
      );
      CREATE INDEX agreement_customer ON agreement (customer_id, starts_on DESC, id DESC);
      CREATE INDEX agreement_ends ON agreement (ends_on, id);
      CREATE INDEX agreement_starts ON agreement (starts_on DESC, id DESC);

      -- what an agreement was before each change, and why it was changed
      CREATE TABLE agreement_revision (
        agreement_id uuid NOT NULL REFERENCES agreement (id),
        version int NOT NULL,
        until timestamptz NOT NULL,
        changed_by text NOT NULL,
        reason text NOT NULL,
        content jsonb NOT NULL,
        PRIMARY KEY (agreement_id, version)
      );

      -- the id is the request for a visit, the ticket or the enrolment: one can never count twice
      CREATE TABLE quota_use (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        customer_id uuid NOT NULL REFERENCES customer (id),
        installation_id uuid,
        agreement_id uuid REFERENCES agreement (id),
        service text NOT NULL,
        state text NOT NULL,
        overrun boolean NOT NULL,
        work_order_id uuid,
        release_reason text
      );
      CREATE INDEX quota_use_agreement ON quota_use (agreement_id, service, state);
      CREATE INDEX quota_use_customer ON quota_use (customer_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

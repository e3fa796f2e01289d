import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Dispatch1795160000000 implements MigrationInterface {
  readonly name = 'Dispatch1795160000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE work_order_number START 10001;

      -- what tickets asked for, until its words and its place were read from those who own them
      CREATE TABLE visit_intake (
        id uuid PRIMARY KEY,
        ticket_version int NOT NULL,
        request jsonb NOT NULL,
        requested_at timestamptz NOT NULL,
        tries int NOT NULL DEFAULT 0,
        try_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX visit_intake_try ON visit_intake (try_at);

      -- DSP-10: promised where the agreement says nothing; remote areas as agreed
      CREATE TABLE arrival_target (travel_zone text PRIMARY KEY, target_ms bigint NOT NULL);
      INSERT INTO arrival_target VALUES ('IN_CITY', 7200000), ('SURROUNDING_COUNTY', 172800000);

      CREATE TABLE visit_request (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        state text NOT NULL,
        source text NOT NULL,
        ticket_id uuid NOT NULL,
        ticket_number text NOT NULL,
        priority text NOT NULL,
        customer_id uuid NOT NULL,
        customer_name text NOT NULL,
        customer_level text NOT NULL,
        unit_id uuid NOT NULL,
        installation_id uuid,
        site_id uuid NOT NULL,
        site_name text NOT NULL,
        district text,
        place jsonb,
        travel_zone text NOT NULL,
        contact_id uuid,
        task text NOT NULL,
        preparation text,
        skill_codes text[] NOT NULL,
        wished_from timestamptz,
        wished_until timestamptz,
        covered boolean,
        agreement_id uuid,
        overrun boolean NOT NULL,
        missing text,
        quote jsonb,
        promises jsonb NOT NULL,
        clock jsonb,
        notes jsonb NOT NULL,
        current_order_id uuid,
        order_count int NOT NULL,
        requested_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        -- derived, for lists alone
        queue_key text COLLATE "C" NOT NULL,
        search tsvector NOT NULL
      );
      CREATE INDEX visit_request_queue ON visit_request (queue_key, id);
      CREATE INDEX visit_request_requested ON visit_request (requested_at DESC, id DESC);
      CREATE INDEX visit_request_unit ON visit_request (unit_id, state);
      CREATE INDEX visit_request_customer ON visit_request (customer_id, requested_at DESC, id DESC);
      CREATE INDEX visit_request_ticket ON visit_request (ticket_id);
      CREATE INDEX visit_request_search ON visit_request USING gin (search) WITH (fastupdate = off);

      CREATE TABLE work_order (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        version int NOT NULL,
        status text NOT NULL,
        visit_request_id uuid NOT NULL REFERENCES visit_request (id),
        sequence int NOT NULL,
        ticket_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        engineer_id uuid,
        assigned_at timestamptz,
        assign_note text,
        declines jsonb NOT NULL,
        contacts jsonb NOT NULL,
        appointments jsonb NOT NULL,
        appointed_from timestamptz,
        appointed_until timestamptz,
        departed_at timestamptz,
        arrived_at timestamptz,
        arrived_place jsonb,
        punctual boolean,
        begun_at timestamptz,
        report jsonb,
        sign_code jsonb,
        signature jsonb,
        written_off jsonb,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        -- one running order a request: the next one begins where this one ended
        UNIQUE (visit_request_id, sequence)
      );
      CREATE UNIQUE INDEX work_order_running ON work_order (visit_request_id)
        WHERE status NOT IN ('WRITTEN_OFF', 'CANCELLED');
      CREATE INDEX work_order_engineer ON work_order (engineer_id, status, appointed_from);
      CREATE INDEX work_order_unit ON work_order (unit_id, status);
      CREATE INDEX work_order_customer ON work_order (customer_id, engineer_id);
      CREATE INDEX work_order_ticket ON work_order (ticket_id);
      CREATE INDEX work_order_appointed ON work_order (appointed_from, id);
      CREATE INDEX work_order_updated ON work_order (updated_at DESC, id DESC);

      -- tries left to guess a code; spent before a code is compared, also when the command is refused
      CREATE TABLE sign_code_try (nonce uuid PRIMARY KEY, tries_left int NOT NULL);

      CREATE TABLE engineer (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        skill_codes text[] NOT NULL,
        base jsonb
      );

      -- copies of training's facts (DSP-03)
      CREATE TABLE duty_course (course_id uuid PRIMARY KEY, code text NOT NULL, kinds text[] NOT NULL);
      CREATE TABLE passed_course (
        person_id uuid NOT NULL,
        course_id uuid NOT NULL,
        course_code text NOT NULL,
        -- null: for good
        valid_until timestamptz,
        PRIMARY KEY (person_id, course_id)
      );

      CREATE TABLE duty_requirement (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        kind text NOT NULL UNIQUE,
        skill_codes text[] NOT NULL
      );

      CREATE TABLE duty (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        kind text NOT NULL,
        person_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        "from" timestamptz NOT NULL,
        until timestamptz NOT NULL,
        note text,
        taken_off_at timestamptz
      );
      CREATE INDEX duty_from ON duty ("from", id) WHERE taken_off_at IS NULL;
      CREATE INDEX duty_person ON duty (person_id, kind, "from") WHERE taken_off_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

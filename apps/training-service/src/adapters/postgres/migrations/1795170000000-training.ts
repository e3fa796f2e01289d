import type { MigrationInterface, QueryRunner } from 'typeorm';

/** TRN-01, TRN-03, TRN-05: courses, enrolments, exams. */
export class Training1795170000000 implements MigrationInterface {
  readonly name = 'Training1795170000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE course (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        code text COLLATE "C" NOT NULL UNIQUE,
        state text NOT NULL,
        edition int NOT NULL,
        draft jsonb NOT NULL,
        draft_paper jsonb,
        published jsonb,
        published_paper jsonb,
        author_ids uuid[] NOT NULL,
        sent_back_reason text,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE enrolment (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        course_id uuid NOT NULL REFERENCES course (id),
        course_code text NOT NULL,
        person_id uuid NOT NULL,
        unit_id uuid,
        customer_id uuid,
        contact_id uuid,
        state text NOT NULL,
        reason text,
        passed boolean,
        asked_at timestamptz NOT NULL,
        decided_at timestamptz,
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX enrolment_once ON enrolment (course_id, person_id)
        WHERE state IN ('ASKED', 'WAITING', 'APPROVED');
      CREATE INDEX enrolment_seats ON enrolment (course_id, state, decided_at, id);
      CREATE INDEX enrolment_newest ON enrolment (asked_at DESC, id DESC);
      CREATE INDEX enrolment_person ON enrolment (person_id, asked_at DESC, id DESC);
      CREATE INDEX enrolment_unit ON enrolment (unit_id, asked_at DESC, id DESC);
      CREATE INDEX enrolment_customer ON enrolment (customer_id, asked_at DESC, id DESC)
        WHERE customer_id IS NOT NULL;

      CREATE TABLE exam (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        course_id uuid NOT NULL REFERENCES course (id),
        course_code text NOT NULL,
        edition int NOT NULL,
        enrolment_id uuid NOT NULL REFERENCES enrolment (id),
        person_id uuid NOT NULL,
        unit_id uuid,
        customer_id uuid,
        contact_id uuid,
        attempt int NOT NULL,
        state text NOT NULL,
        began_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        ended_at timestamptz,
        paper jsonb NOT NULL,
        required_for_duty text[] NOT NULL,
        answers jsonb NOT NULL,
        points int,
        max_points int NOT NULL,
        passed boolean,
        valid_until timestamptz,
        UNIQUE (enrolment_id, attempt)
      );
      CREATE UNIQUE INDEX exam_one_runs ON exam (enrolment_id) WHERE state = 'RUNNING';
      CREATE INDEX exam_newest ON exam (began_at DESC, id DESC);
      CREATE INDEX exam_person ON exam (person_id, began_at DESC, id DESC);
      CREATE INDEX exam_unit ON exam (unit_id, began_at DESC, id DESC);
      CREATE INDEX exam_course ON exam (course_id, began_at DESC, id DESC);
      CREATE INDEX exam_customer ON exam (customer_id, began_at DESC, id DESC) WHERE customer_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

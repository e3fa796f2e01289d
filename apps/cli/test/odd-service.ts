import type { MigrationClass } from '@aftercare/service-kit/database';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import type { QueryRunner } from 'typeorm';

/** Everything that makes a table hard to copy, in one service. */
class OddTables1795000000001 {
  readonly name = 'OddTables1795000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE odd_number START 10001;
      CREATE TABLE person (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, team int,
                           upper text GENERATED ALWAYS AS (upper(name)) STORED);
      CREATE TABLE team (id int PRIMARY KEY, head int NOT NULL REFERENCES person (id), above int REFERENCES team (id));
      ALTER TABLE person ADD FOREIGN KEY (team) REFERENCES team (id);
      CREATE TABLE "Odd Name" (id bigserial PRIMARY KEY, "the value" jsonb, bytes bytea, words text[], at timestamptz,
                               amount numeric, ratio float8, until interval, gone text);
      ALTER TABLE "Odd Name" DROP COLUMN gone;
      CREATE TABLE month (at date NOT NULL, n int NOT NULL) PARTITION BY RANGE (at);
      CREATE TABLE month_2026_01 PARTITION OF month FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
      CREATE TABLE setting (code text PRIMARY KEY, value text NOT NULL);
      INSERT INTO setting VALUES ('kept', 'as made'), ('changed', 'as made'), ('removed', 'as made');
      CREATE VIEW names AS SELECT name FROM person;
    `);
  }

  async down(): Promise<void> {}
}

/** Of the next version: needs what is there, and changes it. */
class Later1795000000002 {
  readonly name = 'Later1795000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE setting ADD COLUMN length int;
      UPDATE setting SET length = char_length(value);
      ALTER TABLE setting ALTER COLUMN length SET NOT NULL;
    `);
  }

  async down(): Promise<void> {}
}

export const earlier: readonly MigrationClass[] = [KitTables1795000000000, OddTables1795000000001];
export const later: readonly MigrationClass[] = [...earlier, Later1795000000002];

/** What happened in it. `longText`: rows of a table that does not fit into memory. */
export const life = (longText: number): string => `
  INSERT INTO person (name) VALUES (E'A\\tb\\\\c'), ('王敏'), (E'two\\nlines'), ('\\.'), ('');
  INSERT INTO team VALUES (1, 1, NULL), (2, 2, 1);
  UPDATE person SET team = 2 WHERE id = 3;
  INSERT INTO "Odd Name" ("the value", bytes, words, at, amount, ratio, until)
    VALUES ('{"a": "\\u4e2d", "b": [null, 1.10]}', '\\x00ff5c', ARRAY['a,b', NULL, '"'], '2026-01-31 23:59:59.123456+08', 1.10, 0.1, '1 mon 2 days 03:00'),
           (NULL, NULL, '{}', NULL, 'NaN', 'Infinity', NULL);
  CREATE TABLE month_2026_02 PARTITION OF month FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
  INSERT INTO month VALUES ('2026-01-31', 1), ('2026-02-28', 2);
  UPDATE setting SET value = '改过' WHERE code = 'changed';
  DELETE FROM setting WHERE code = 'removed';
  SELECT nextval('odd_number'), nextval('odd_number');
  INSERT INTO audit (id, at, actor, actor_kind, action, record_kind, record_id, changes)
    VALUES ('0193f000-0000-7000-8000-000000000001', now(), 'somebody', 'STAFF', 'odd', 'odd', 'x', '{}');
  INSERT INTO outbox (message_id, aggregate, aggregate_id, version, subject, payload, headers, at)
    SELECT gen_random_uuid(), 'odd', n::text, 1, 'evt.odd', repeat(md5(n::text), 30), '{}', now()
    FROM generate_series(1, ${longText}) n;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The standard problem library (KB-01, KB-02, KB-03). */
export class Articles1795000102000 implements MigrationInterface {
  readonly name = 'Articles1795000102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE article_number START 10001;
      CREATE TABLE article (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        number text NOT NULL UNIQUE,
        status text NOT NULL,
        unit_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        revision int NOT NULL,
        published_revision int,
        source_ticket_id uuid REFERENCES ticket (id),
        retire_reason text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX article_updated ON article (updated_at DESC, id DESC);

      -- every revision is kept; a published one is never written again
      CREATE TABLE article_revision (
        article_id uuid NOT NULL REFERENCES article (id),
        revision int NOT NULL,
        title text COLLATE "C" NOT NULL,
        symptom text,
        environment text,
        cause text,
        solution text NOT NULL,
        kind text NOT NULL,
        audience text NOT NULL,
        product_codes text[] NOT NULL,
        product_versions text[] NOT NULL,
        category_codes text[] NOT NULL,
        review_due text COLLATE "C",
        author_ids uuid[] NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        reviewed_by uuid,
        reviewed_at timestamptz,
        review_note text,
        published_at timestamptz,
        -- the one that readers see
        offered boolean NOT NULL,
        search tsvector NOT NULL,
        PRIMARY KEY (article_id, revision)
      );
      CREATE UNIQUE INDEX article_revision_offered ON article_revision (article_id) WHERE offered;
      CREATE INDEX article_revision_search ON article_revision USING gin (search) WITH (fastupdate = off);

      -- counters change often and are no part of the record
      CREATE TABLE article_tally (
        article_id uuid PRIMARY KEY REFERENCES article (id),
        useful_votes int NOT NULL DEFAULT 0,
        useless_votes int NOT NULL DEFAULT 0,
        use_count int NOT NULL DEFAULT 0,
        solved_tickets int NOT NULL DEFAULT 0
      );
      CREATE TABLE article_vote (
        article_id uuid NOT NULL REFERENCES article (id),
        person text NOT NULL,
        useful boolean NOT NULL,
        PRIMARY KEY (article_id, person)
      );
      CREATE TABLE article_use (
        article_id uuid NOT NULL REFERENCES article (id),
        person text NOT NULL,
        day date NOT NULL,
        ticket_id uuid REFERENCES ticket (id),
        PRIMARY KEY (article_id, person, day)
      );
      CREATE TABLE ticket_article (
        ticket_id uuid NOT NULL REFERENCES ticket (id),
        article_id uuid NOT NULL REFERENCES article (id),
        solved boolean NOT NULL,
        linked_at timestamptz NOT NULL,
        PRIMARY KEY (ticket_id, article_id)
      );
      CREATE INDEX ticket_article_article ON ticket_article (article_id) WHERE solved;

      CREATE TABLE synonym_group (
        id uuid PRIMARY KEY,
        words text[] NOT NULL,
        first_word text COLLATE "C" NOT NULL
      );
      CREATE INDEX synonym_group_first_word ON synonym_group (first_word, id);
      -- a word as searches look it up, and the tsquery that finds it in articles
      CREATE TABLE synonym_word (
        group_id uuid NOT NULL REFERENCES synonym_group (id) ON DELETE CASCADE,
        key text NOT NULL,
        word text NOT NULL,
        query text NOT NULL,
        PRIMARY KEY (group_id, key)
      );
      CREATE INDEX synonym_word_key ON synonym_word (key);

      -- counted by the hour; nobody is named
      CREATE TABLE missed_search (
        id uuid NOT NULL,
        hour timestamptz NOT NULL,
        text text NOT NULL,
        count int NOT NULL,
        last_at timestamptz NOT NULL,
        PRIMARY KEY (id, hour)
      );
      CREATE INDEX missed_search_hour ON missed_search (hour);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

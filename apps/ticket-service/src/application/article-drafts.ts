/** What a closed ticket taught, in the words of its problem report (TKT-22, KB-03). */
export interface Lesson {
  readonly ticketId: string;
  /** The unit that the draft belongs to; its owner is whoever closes the ticket. */
  readonly unitId: string;
  readonly title: string;
  /** The problem as the report tells it. */
  readonly symptom: string;
  readonly environment: string | null;
  readonly cause: string | null;
  readonly solution: string;
  readonly productCode: string | null;
  readonly productVersion: string | null;
  readonly categoryCode: string | null;
}

export interface ArticleLink {
  readonly articleId: string;
  readonly ticketId: string;
  /** False: it only helped. */
  readonly solved: boolean;
}

/**
 * The problem library as tickets use it (KB-03). Both join the running transaction and publish the article's own
 * facts; those of the ticket are the ticket's business.
 */
export interface ArticleDrafts {
  /** Makes a draft with the ticket as its source, and links it as what solved the ticket; answers its id. */
  draft(lesson: Lesson): Promise<string>;
  /** Links an article; twice is once. `NOT_FOUND` when it does not exist or the caller cannot read it. */
  link(link: ArticleLink): Promise<void>;
}

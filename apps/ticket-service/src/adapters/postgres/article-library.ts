import type { Database } from '@aftercare/service-kit/database';
import { transact, type Transaction } from '@aftercare/service-kit/transaction';
import type { ArticleLink, Lesson } from '../../application/article-drafts.js';
import type { ArticleLibrary, ArticleStore } from '../../application/article-ports.js';
import { draft } from '../../domain/article-writing.js';
import { counted, lockReadable } from './article-tallies.js';

/** KB-03: the library as tickets use it; joins the ticket's transaction. */
export class PostgresArticleLibrary implements ArticleLibrary {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticleStore,
  ) {}

  draftNumbered: ArticleLibrary['draftNumbered'] = (lesson) =>
    transact(this.database, async (tx) => {
      const { ticketId, unitId } = lesson;
      // a category that was since retired still exists: codes are never taken away
      const drafted = await this.articles.add((name, act) =>
        draft(wordsOfLesson(lesson), { ...name, unitId, sourceTicketId: ticketId }, act),
      );
      await link(tx, { articleId: drafted.id, ticketId, solved: true });
      return drafted;
    });

  async draft(lesson: Lesson): Promise<string> {
    return (await this.draftNumbered(lesson)).id;
  }

  link = (wanted: ArticleLink): Promise<void> =>
    transact(this.database, async (tx) => {
      await lockReadable(tx, wanted.articleId, ['articleId']);
      await link(tx, wanted);
    });
}

/** An article that helped can still turn out to have solved it, not the other way round. */
async function link(tx: Transaction, { articleId, ticketId, solved }: ArticleLink): Promise<void> {
  await tx.sql.query(
    `INSERT INTO ticket_article AS l (ticket_id, article_id, solved, linked_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (ticket_id, article_id) DO UPDATE SET solved = l.solved OR EXCLUDED.solved`,
    [ticketId, articleId, solved, tx.now],
  );
  await counted(
    tx,
    articleId,
    'solved_tickets = (SELECT count(*) FROM ticket_article WHERE article_id = $1 AND solved)',
  );
}

/** Seen by colleagues until somebody decides otherwise: a ticket's words are about one customer. */
const wordsOfLesson = ({ productCode, productVersion, categoryCode, title, ...words }: Lesson) =>
  ({
    ...words,
    title: title.slice(0, 200),
    kind: 'SOLUTION',
    audience: 'STAFF',
    productCodes: productCode === null ? [] : [productCode],
    productVersions: productVersion === null ? [] : [productVersion],
    categoryCodes: categoryCode === null ? [] : [categoryCode],
  }) as const;

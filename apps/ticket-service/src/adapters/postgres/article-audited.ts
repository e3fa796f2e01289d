import type { Permission } from '@aftercare/contracts/identity/permissions';
import { callerMay } from '@aftercare/service-kit/scope';
import { z } from 'zod';
import type { ArticleQueries } from '../../application/article-ports.js';
import type { AuditedRecords } from '../nats/audit.controller.js';

/** COM-08: the history of an article is for colleagues who may read it; of synonyms, for those who keep them. */
export const auditedArticles = (articles: ArticleQueries): AuditedRecords => ({
  article: async (id) => z.uuid().safeParse(id).success && (await articles.byIds([id])).length > 0,
  synonym: () => Promise.resolve(callerMay('ARTICLE_PUBLISH' satisfies Permission)),
});

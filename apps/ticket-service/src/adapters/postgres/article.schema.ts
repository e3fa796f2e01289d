import { EntitySchema } from 'typeorm';
import type { Article, ArticleRevision } from '../../domain/article.js';

export const ArticleSchema = new EntitySchema<Article>({
  name: 'article',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    number: { type: 'text' },
    status: { type: 'text' },
    unitId: { type: 'uuid', name: 'unit_id' },
    ownerId: { type: 'uuid', name: 'owner_id' },
    revision: { type: 'int' },
    publishedRevision: { type: 'int', name: 'published_revision', nullable: true },
    sourceTicketId: { type: 'uuid', name: 'source_ticket_id', nullable: true },
    retireReason: { type: 'text', name: 'retire_reason', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});

export const ArticleRevisionSchema = new EntitySchema<ArticleRevision>({
  name: 'article_revision',
  columns: {
    articleId: { type: 'uuid', name: 'article_id', primary: true },
    revision: { type: 'int', primary: true },
    title: { type: 'text' },
    symptom: { type: 'text', nullable: true },
    environment: { type: 'text', nullable: true },
    cause: { type: 'text', nullable: true },
    solution: { type: 'text' },
    kind: { type: 'text' },
    audience: { type: 'text' },
    productCodes: { type: 'text', array: true, name: 'product_codes' },
    productVersions: { type: 'text', array: true, name: 'product_versions' },
    categoryCodes: { type: 'text', array: true, name: 'category_codes' },
    reviewDue: { type: 'text', name: 'review_due', nullable: true },
    authorIds: { type: 'uuid', array: true, name: 'author_ids' },
    changedBy: { type: 'uuid', name: 'changed_by' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    reviewedBy: { type: 'uuid', name: 'reviewed_by', nullable: true },
    reviewedAt: { type: 'timestamptz', name: 'reviewed_at', nullable: true },
    reviewNote: { type: 'text', name: 'review_note', nullable: true },
    publishedAt: { type: 'timestamptz', name: 'published_at', nullable: true },
  },
});

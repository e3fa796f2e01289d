import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const articleKindTexts: Texts<api.ArticleKind> = {
  SOLUTION: ['解决方案', 'Solution'],
  QUESTION: ['问答', 'Question and answer'],
  MANUAL: ['手册', 'Manual'],
  BULLETIN: ['支持信息', 'Technical bulletin'],
  TOOL: ['维护工具', 'Maintenance tool'],
  PHRASING: ['沟通话术', 'Way of talking'],
};

export const articleAudienceTexts: Texts<api.ArticleAudience> = {
  STAFF: ['仅员工', 'Staff only'],
  CUSTOMERS: ['客户可见', 'Customers'],
  PUBLIC: ['公开', 'Public'],
};

export const articleStatusTexts: Texts<api.ArticleStatus> = {
  DRAFT: ['草稿', 'Draft'],
  IN_REVIEW: ['审核中', 'In review'],
  REVIEWED: ['已审核', 'Reviewed'],
  PUBLISHED: ['已发布', 'Published'],
  RETIRED: ['已停用', 'Retired'],
};

export const articleActionTexts: Texts<api.ArticleAction> = {
  CHANGE: ['编辑', 'Edit'],
  SUBMIT: ['提交审核', 'Submit for review'],
  REVIEW: ['审核', 'Review'],
  PUBLISH: ['发布', 'Publish'],
  REVISE: ['新修订', 'New revision'],
  RETIRE: ['停用', 'Retire'],
};

export const articleOrderTexts: Texts<api.ArticleOrder> = {
  RELEVANCE: ['相关度', 'Relevance'],
  UPDATED_DESC: ['最近更新', 'Last updated'],
  USE_DESC: ['使用最多', 'Most used'],
  REVIEW_DUE_ASC: ['复审日期', 'Review date'],
  TITLE_ASC: ['标题', 'Title'],
};

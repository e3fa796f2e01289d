import type { InputOf } from '@aftercare/contracts/define';
import { listArticles, searchArticles } from '@aftercare/contracts/ticket/article-queries';
import * as commands from '@aftercare/contracts/ticket/article-commands';
import type { Started } from './started.js';
import { everything } from './started.js';
import { agent, contact } from './given.js';

export const keeping = {
  ...everything,
  ARTICLE_READ: 'ALL',
  ARTICLE_WRITE: 'ALL',
  ARTICLE_REVIEW: 'ALL',
  ARTICLE_PUBLISH: 'ALL',
} as const;

export const nobody = { kind: 'anonymous', id: 'anonymous', locale: 'zh-CN' } as const;
type Draft = InputOf<typeof commands.draftArticle>;

/** People at the library: keepers, a reader of staff, a contact, somebody who is not signed in. */
export function desk({ platform }: Started) {
  const keeper = (n = 1) => platform.as(agent(n, keeping));
  const asReader = platform.as(agent(8, { ARTICLE_READ: 'ALL' }));
  const asContact = platform.as(contact());
  const asNobody = platform.as(nobody);
  const draft = (fields: Partial<Draft> = {}) =>
    keeper()(
      commands.draftArticle,
      commands.draftArticle.input.parse({
        title: '打印机无法打印',
        solution: '重启打印服务。',
        kind: 'SOLUTION',
        audience: 'STAFF',
        ...fields,
      }),
    );
  /** From draft to published: written by 1, reviewed by 2. */
  const approve = async (id: string) => {
    await keeper()(commands.submitArticle, { id });
    await keeper(2)(commands.reviewArticle, { id, approved: true });
    await keeper()(commands.publishArticle, { id });
  };
  const publish = async (fields: Partial<Draft>) => {
    const drafted = await draft(fields);
    await approve(drafted.id);
    return drafted;
  };
  const found = async (ask: typeof asReader, text: string, more: object = {}) => {
    const { hits } = await ask(searchArticles, searchArticles.input.parse({ text, ...more }));
    return hits;
  };
  const titles = async (ask: typeof asReader, text: string, more: object = {}) =>
    (await found(ask, text, more)).map(({ article }) => article.shown.title);
  const listed = (ask: typeof asReader, input: object = {}) =>
    ask(listArticles, listArticles.input.parse({ page: {}, ...input }));
  return { keeper, asReader, asContact, asNobody, draft, approve, publish, found, titles, listed };
}

import type { Caller } from '@aftercare/contracts/caller';
import { articleStatus, type ArticleStatus } from '@aftercare/contracts/ticket/article';
import { expect, test } from '@jest/globals';
import { agent, id, morning, refused, unitId } from '../../test/given.js';
import { articleOffers } from './article-actions.js';
import { publishArticle, retire, review, submit } from './article-approval.js';
import type { ArticleAct, ArticleState } from './article.js';
import { change, draft, revise, type ArticleWords } from './article-writing.js';

const words: ArticleWords = {
  title: '打印机无法打印',
  solution: '重启打印服务',
  kind: 'SOLUTION',
  audience: 'STAFF',
  productCodes: [],
  productVersions: [],
  categoryCodes: [],
};
const by = (n: number): ArticleAct => ({ now: morning, caller: agent(n) });
const drafted = draft(words, { id: id(900), number: 'K1', unitId, sourceTicketId: null }, by(1)).next;
const reviewed = review(submit(drafted).next, { approved: true }, by(2)).next;
const published = publishArticle(reviewed, by(3)).next;

/** Status × step, written by hand: where each step is possible. */
const steps: Readonly<
  Record<string, readonly [(state: ArticleState) => ArticleState, readonly ArticleStatus[]]>
> = {
  change: [(state) => change(state, words, by(1)).next, ['DRAFT']],
  submit: [(state) => submit(state).next, ['DRAFT']],
  approve: [(state) => review(state, { approved: true }, by(2)).next, ['IN_REVIEW']],
  'send back': [(state) => review(state, { approved: false, note: '不清楚' }, by(2)).next, ['IN_REVIEW']],
  publish: [(state) => publishArticle(state, by(3)).next, ['REVIEWED']],
  revise: [(state) => revise(state, by(1)).next, ['REVIEWED', 'PUBLISHED', 'RETIRED']],
  retire: [(state) => retire(state, '过时').next, ['DRAFT', 'IN_REVIEW', 'REVIEWED', 'PUBLISHED']],
};

test.each(Object.entries(steps))(
  'KB-01: %s is possible exactly where it should be',
  (_name, [step, from]) => {
    for (const status of articleStatus.options) {
      const state = { ...drafted, article: { ...drafted.article, status } };
      if (from.includes(status)) expect(() => step(state)).not.toThrow();
      else expect(() => step(state)).toThrow(refused('ILLEGAL_STEP'));
    }
  },
);

test('KB-01: nobody who wrote in a revision reviews it, not even one who was not the last', () => {
  const changed = change(drafted, { ...words, title: '打印机不打印' }, by(2)).next;
  const handedIn = submit(changed).next;
  for (const author of [1, 2]) {
    expect(() => review(handedIn, { approved: true }, by(author))).toThrow(refused('REVIEW_BY_AUTHOR'));
  }
  expect(review(handedIn, { approved: true }, by(3)).next.article.status).toBe('REVIEWED');
});

test('KB-01: a revision begins with the words of the last, and readers keep what is published', () => {
  const { article, newest } = revise(published, by(2)).next;
  expect(article).toMatchObject({ status: 'DRAFT', revision: 2, publishedRevision: 1 });
  expect(newest).toMatchObject({
    ...words,
    revision: 2,
    authorIds: [id(2)],
    publishedAt: null,
    reviewedBy: null,
  });
});

test('KB-01: words that nobody approved keep their authors when a retired article is taken up again', () => {
  const taken = revise(retire(drafted, '不需要').next, by(2)).next;
  expect(taken.newest.authorIds).toEqual([id(1), id(2)]);
});

test('KB-01: a retired article is offered to nobody', () => {
  expect(retire(published, '过时').next.article).toMatchObject({
    status: 'RETIRED',
    publishedRevision: null,
  });
});

const everywhere = { OWN: true, UNIT: true, TREE: true, ALL: true };
const offered = (caller: Caller, state: ArticleState) =>
  articleOffers(caller, state.article, state.newest, everywhere).map(({ action, reasonCode }) => [
    action,
    reasonCode,
  ]);

test('KB-01: offers say why a step is not possible', () => {
  const keeper = agent(1, { ARTICLE_WRITE: 'ALL', ARTICLE_REVIEW: 'ALL' });
  expect(offered(keeper, submit(drafted).next)).toEqual([
    ['CHANGE', 'ILLEGAL_STEP'],
    ['SUBMIT', 'ILLEGAL_STEP'],
    ['REVIEW', 'REVIEW_BY_AUTHOR'],
    ['PUBLISH', 'NOT_ALLOWED'],
    ['REVISE', 'ILLEGAL_STEP'],
    ['RETIRE', 'NOT_ALLOWED'],
  ]);
});

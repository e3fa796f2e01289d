import * as commands from '@aftercare/contracts/ticket/article-commands';
import { articleView } from '@aftercare/contracts/ticket/article';
import * as queries from '@aftercare/contracts/ticket/article-queries';
import { ticketAudit } from '@aftercare/contracts/ticket/ticket-queries';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { desk } from './article-desk.js';
import { agent, contact, id, refused, request } from './given.js';
import { openTicket } from '@aftercare/contracts/ticket/intake-commands';
import { hotline, start, type Started } from './started.js';

let started: Started;
let at: ReturnType<typeof desk>;
beforeAll(async () => {
  started = await start();
  at = desk(started);
});
afterAll(() => started?.platform.stop());

const shown = async (ask: typeof at.asReader, articleId: string) =>
  (await ask(queries.articlesByIds, { ids: [articleId] })).items[0];

test('KB-01: an article goes from draft through review to its readers, and each step is a fact', async () => {
  const { id: articleId, number } = await at.draft({ symptom: '点击无反应', reviewDue: '2027-01-31' });
  expect(number).toMatch(/^K\d+$/);
  expect(await shown(at.asReader, articleId)).toBeUndefined();
  await at.keeper()(commands.submitArticle, { id: articleId });
  const own = at.keeper()(commands.reviewArticle, { id: articleId, approved: true });
  await expect(own).rejects.toEqual(refused('REVIEW_BY_AUTHOR'));
  await at.keeper(2)(commands.reviewArticle, { id: articleId, approved: true });
  await at.keeper()(commands.publishArticle, { id: articleId });
  const read = articleView.strict().parse(await shown(at.asReader, articleId));
  expect(read).toMatchObject({ number, status: 'PUBLISHED', reviewDue: '2027-01-31', publishedRevision: 1 });
  const facts = await started.facts(articleId);
  expect(facts.map(({ type, version }) => `${version} ${type}`)).toEqual([
    '1 article.drafted',
    '2 article.submitted',
    '3 article.reviewed',
    '4 article.published',
  ]);
  const history = await at.keeper()(
    ticketAudit,
    ticketAudit.input.parse({ recordKind: 'article', recordId: articleId, page: {} }),
  );
  expect(history.nodes).toHaveLength(4);
});

test('KB-01: readers keep the published revision and its audience until the next one is published', async () => {
  const { id: articleId } = await at.publish({ title: '旧标题', audience: 'PUBLIC' });
  await at.keeper()(commands.reviseArticle, { id: articleId });
  const next = commands.changeArticle.input.parse({
    id: articleId,
    title: '新标题',
    solution: '另一种做法',
    kind: 'SOLUTION',
    audience: 'STAFF',
  });
  await at.keeper()(commands.changeArticle, next);
  expect(await shown(at.asContact, articleId)).toMatchObject({
    status: 'PUBLISHED',
    shown: { title: '旧标题' },
  });
  expect(await shown(at.keeper(), articleId)).toMatchObject({ status: 'DRAFT', shown: { title: '新标题' } });
  await at.approve(articleId);
  expect(await shown(at.asContact, articleId)).toBeUndefined();
  const revisions = (await at.keeper()(queries.articleRevisions, { id: articleId })).items;
  expect(revisions.map(({ revision, title, solution }) => [revision, title, solution])).toEqual([
    [2, '新标题', '另一种做法'],
    [1, '旧标题', '重启打印服务。'],
  ]);
  expect((await at.asContact(queries.articleRevisions, { id: articleId })).items).toEqual([]);
  await at.keeper()(commands.retireArticle, { id: articleId, reason: '过时' });
  expect(await shown(at.asReader, articleId)).toBeUndefined();
});

test('KB-01: a lost update is refused, and a repeated command writes once', async () => {
  const { id: articleId } = await at.draft();
  const late = at.keeper()(commands.submitArticle, { id: articleId, expectedVersion: 7 });
  await expect(late).rejects.toEqual(refused('VERSION_CONFLICT'));
  const once = { idempotencyKey: uuid() };
  const first = await at.keeper()(commands.submitArticle, { id: articleId }, once);
  expect(await at.keeper()(commands.submitArticle, { id: articleId }, once)).toEqual(first);
  expect(await started.facts(articleId)).toHaveLength(2);
  const unknown = at.draft({ categoryCodes: ['NO_SUCH'] });
  await expect(unknown).rejects.toEqual(refused('CATEGORY_UNKNOWN', 'categoryCodes'));
});

test('COM-03: contacts and strangers see only what is published for them', async () => {
  const made = { STAFF: '', CUSTOMERS: '', PUBLIC: '' };
  for (const audience of ['STAFF', 'CUSTOMERS', 'PUBLIC'] as const) {
    made[audience] = (await at.publish({ title: `密钥盘未识别 ${audience}`, audience })).id;
  }
  await at.draft({ title: '密钥盘未识别 草稿', audience: 'PUBLIC' });
  const seen = async (ask: typeof at.asReader) => {
    const ids = Object.values(made);
    const byIds = (await ask(queries.articlesByIds, { ids })).items.map(({ audience }) => audience).sort();
    const listed = (await at.listed(ask, { search: '密钥盘' })).nodes.map(({ node }) => node.audience).sort();
    const count = (await ask(queries.countArticles, { filter: {}, search: '密钥盘' })).count;
    const hits = (await at.found(ask, '密钥盘')).map(({ article }) => article.audience).sort();
    expect([listed, hits, count]).toEqual([byIds, byIds, byIds.length]);
    return byIds;
  };
  expect(await seen(at.asReader)).toEqual(['CUSTOMERS', 'PUBLIC', 'STAFF']);
  expect(await seen(at.asContact)).toEqual(['CUSTOMERS', 'PUBLIC']);
  expect(await seen(at.asNobody)).toEqual(['PUBLIC']);
  expect(await seen(started.platform.as(agent(9)))).toEqual(['PUBLIC']);
  const vote = at.asContact(commands.voteOnArticle, { id: made.STAFF, useful: true });
  await expect(vote).rejects.toEqual(refused('NOT_FOUND'));
  const write = at.asReader(commands.submitArticle, { id: made.STAFF });
  await expect(write).rejects.toEqual(refused('NOT_ALLOWED'));
  const ofUnit = { ...agent(9, { ARTICLE_WRITE: 'UNIT' }), unitId: id(101) };
  const foreign = started.platform.as(ofUnit)(commands.reviseArticle, { id: made.PUBLIC });
  await expect(foreign).rejects.toEqual(refused('NOT_FOUND'));
  expect(await shown(at.asContact, made.PUBLIC)).toMatchObject({
    shown: { reviewNote: null, reviewedBy: null },
  });
});

test('KB-01: offers go as far as the permission reaches', async () => {
  const { id: articleId } = await at.publish({ title: '可操作' });
  const allowed = async (unit: number) => {
    const grants = { ARTICLE_READ: 'ALL', ARTICLE_WRITE: 'TREE' } as const;
    const ask = started.platform.as({ ...agent(9, grants), unitId: id(unit) });
    const { items } = await ask(queries.articleAvailableActions, { ids: [articleId] });
    return items[0]?.actions.filter((offer) => offer.allowed).map(({ action }) => action);
  };
  expect(await allowed(100)).toEqual(['REVISE']);
  expect(await allowed(101)).toEqual([]);
});

test('KB-03: one vote a person, replaced by the next; a use counts once a day; both survive twenty at once', async () => {
  const { id: articleId } = await at.publish({ title: '投票', audience: 'CUSTOMERS' });
  const vote = (n: number, useful: boolean) =>
    started.platform.as(agent(n, { ARTICLE_READ: 'ALL' }))(commands.voteOnArticle, { id: articleId, useful });
  await Promise.all(Array.from({ length: 20 }, (_, n) => vote(n + 1, true)));
  expect(await shown(at.asReader, articleId)).toMatchObject({ usefulVotes: 20, uselessVotes: 0 });
  expect(await vote(1, false)).toEqual({ usefulVotes: 19, uselessVotes: 1 });
  expect(await at.asContact(commands.voteOnArticle, { id: articleId, useful: true })).toEqual({
    usefulVotes: 20,
    uselessVotes: 1,
  });
  await at.asReader(commands.countArticleUse, { id: articleId });
  await at.asReader(commands.countArticleUse, { id: articleId });
  expect(await at.asContact(commands.countArticleUse, { id: articleId })).toEqual({ useCount: 2 });
  expect(await started.facts(articleId)).toHaveLength(4);
});

test('KB-03: an article is linked to a ticket that it solved, once, and the ticket tells it', async () => {
  const { id: ticketId } = await started.open();
  const { id: articleId } = await at.publish({ title: '关联' });
  const link = { id: ticketId, articleId, solved: true };
  await at.keeper()(commands.linkArticle, link);
  await at.keeper()(commands.linkArticle, { ...link, solved: false });
  const { items } = await at.keeper()(queries.articlesOfTickets, { ticketIds: [ticketId] });
  expect(items).toMatchObject([{ ticketId, articleId, solved: true }]);
  expect(await shown(at.asReader, articleId)).toMatchObject({ solvedTickets: 1 });
  expect((await started.facts(ticketId)).at(-1)).toMatchObject({ type: 'ticket.articleLinked' });
  const hidden = started.platform.as(hotline(5))(commands.linkArticle, {
    ...link,
    articleId: (await at.draft()).id,
  });
  await expect(hidden).rejects.toEqual(refused('NOT_FOUND', 'articleId'));
});

test('KB-03: contacts learn of no article behind their ticket that is not published for them', async () => {
  const { id: ticketId } = await started.platform.as(contact())(
    openTicket,
    request({ description: '我们的' }),
  );
  const inside = await at.publish({ title: '内部' });
  const outside = await at.publish({ title: '公开', audience: 'CUSTOMERS' });
  for (const { id: articleId } of [inside, outside]) {
    await at.keeper()(commands.linkArticle, { id: ticketId, articleId, solved: false });
  }
  const { items } = await at.asContact(queries.articlesOfTickets, { ticketIds: [ticketId] });
  expect(items.map(({ articleId }) => articleId)).toEqual([outside.id]);
});

test('KB-03: a draft is made from a ticket in one step, and only from one with a final solution', async () => {
  const { id: ticketId } = await started.open({ description: '登录后闪退', environment: 'Windows 11' });
  const make = () => at.keeper()(commands.draftArticleFromTicket, { ticketId });
  await expect(make()).rejects.toEqual(refused('FINAL_SOLUTION_MISSING', 'ticketId'));
  await started.database.pool.query(
    `INSERT INTO ticket_solution (id, ticket_id, stage, kind, description, steps, criteria, root_cause, consent,
       proposed_by, proposed_at) VALUES ($1, $2, 'FINAL', 'FIX', '清除缓存', '["停止","删除"]', '[]', '缓存损坏',
       'GIVEN', $3, now())`,
    [uuid(), ticketId, id(1)],
  );
  const { id: articleId, version } = await make();
  expect(version).toBe(1);
  expect(await shown(at.keeper(), articleId)).toMatchObject({
    status: 'DRAFT',
    audience: 'STAFF',
    sourceTicketId: ticketId,
    solvedTickets: 1,
    shown: {
      symptom: '登录后闪退',
      environment: 'Windows 11',
      cause: '缓存损坏',
      solution: '清除缓存\n\n1. 停止\n2. 删除',
    },
  });
});

test.each(queries.articleOrder.options)('every order of the list pages without gaps: %s', async (orderBy) => {
  const search = orderBy === 'RELEVANCE' ? '打印' : undefined;
  const whole = await at.listed(at.keeper(), { orderBy, search, page: { first: 100 } });
  const paged: string[] = [];
  let after: string | undefined;
  do {
    const page = await at.listed(at.keeper(), { orderBy, search, page: { first: 3, after } });
    paged.push(...page.nodes.map(({ node }) => node.id));
    after = page.hasNextPage ? page.nodes.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  expect(paged.length).toBeGreaterThan(3);
  expect(paged).toEqual(whole.nodes.map(({ node }) => node.id));
  expect((await at.keeper()(queries.countArticles, { filter: {}, search })).count).toBe(paged.length);
});

import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client, Refusal } from './support/client.js';
import { contactOf } from './support/contact.js';
import { startWorld, type World } from './support/platform.js';
import { done, ofCustomer, problemReport, resolvedTicket, startedTicket } from './support/ticket.js';

let world: World;
let engineer: Client;
let manager: Client;
beforeAll(async () => {
  world = await startWorld();
  engineer = await world.as('engineer');
  manager = await world.as('manager');
}, 120_000);
afterAll(() => world?.stop());

interface Article {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
}

const article = {
  title: '凭证无法审核',
  symptom: '点击审核没有反应',
  environment: 'Windows 11',
  cause: '审核人与制单人相同',
  solution: '更换审核人后重试',
  kind: 'SOLUTION',
  audience: 'STAFF',
  productCodes: ['FIN'],
  productVersions: ['8.3.0'],
};

const change = (client: Client, name: string, input: object, also = '') =>
  client.change<{ readonly article?: Article }>(
    name,
    input,
    `... on ArticleChanged { article { id number version status ${also} } }`,
  );

async function worked(answer: Promise<Refusal & { readonly article?: Article }>): Promise<Article> {
  const { article: changed, code, message } = await answer;
  if (!changed) throw new Error(`${code}: ${message}`);
  return changed;
}

/** Written by the engineer, reviewed and published by the manager. */
async function published(fields: object = {}): Promise<Article> {
  const { id } = await worked(change(engineer, 'draftArticle', { ...article, ...fields }));
  await worked(change(engineer, 'submitArticle', { id }));
  await worked(change(manager, 'reviewArticle', { id, approved: true }));
  return worked(change(manager, 'publishArticle', { id }));
}

async function search(client: Client, text: string): Promise<readonly string[]> {
  const { searchArticles } = await client.get<{ searchArticles: { article: { id: string } }[] }>(
    'query ($text: String!) { searchArticles(text: $text) { article { id } rank snippet } }',
    { text },
  );
  return searchArticles.map((hit) => hit.article.id);
}

test('KB-01: draft, review by somebody else, publication, revision with its differences, retirement', async () => {
  const draft = await worked(
    change(
      engineer,
      'draftArticle',
      article,
      'shown { title symptom cause solution } productCodes owner { id }',
    ),
  );
  expect(draft).toMatchObject({
    status: 'DRAFT',
    number: expect.stringMatching(/\S/),
    productCodes: ['FIN'],
    owner: { id: `Person:${world.organisation.personIds.get('engineer')}` },
    shown: {
      title: article.title,
      symptom: article.symptom,
      cause: article.cause,
      solution: article.solution,
    },
  });
  const { id } = draft;
  expect(await worked(change(engineer, 'submitArticle', { id }))).toMatchObject({ status: 'IN_REVIEW' });
  expect(await change(engineer, 'reviewArticle', { id, approved: true })).toHaveProperty('code');
  expect(await change(manager, 'publishArticle', { id })).toMatchObject({ code: 'ILLEGAL_STEP' });
  expect(await worked(change(manager, 'reviewArticle', { id, approved: true, note: '清楚' }))).toMatchObject({
    status: 'REVIEWED',
  });
  expect(await worked(change(manager, 'publishArticle', { id }))).toMatchObject({ status: 'PUBLISHED' });
  await worked(change(engineer, 'reviseArticle', { id }));
  const changed = await worked(
    change(
      engineer,
      'changeArticle',
      { id, ...article, solution: '更换审核人，或开启自审' },
      'publishedRevision revisions { revision solution changedBy { id } }',
    ),
  );
  expect(changed).toMatchObject({
    publishedRevision: 1,
    revisions: expect.arrayContaining([
      expect.objectContaining({ revision: 1, solution: article.solution }),
      expect.objectContaining({ revision: 2, solution: '更换审核人，或开启自审' }),
    ]),
  });
  const other = await published({ title: '旧版安装包下载' });
  expect(await worked(change(manager, 'retireArticle', { id: other.id, reason: '已停产' }))).toMatchObject({
    status: 'RETIRED',
  });
});

test('KB-01, COM-03: customers read what is published for them, never drafts or what is for staff', async () => {
  const forStaff = await published({ title: '内部排查手册' });
  const forCustomers = await published({ title: '如何重置密码', audience: 'CUSTOMERS', kind: 'QUESTION' });
  const draft = await worked(change(engineer, 'draftArticle', { ...article, audience: 'CUSTOMERS' }));
  const contact = await contactOf(world, 0);
  const ids = [forStaff.id, forCustomers.id, draft.id];
  expect(await contact.get('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
    nodes: [null, { id: forCustomers.id }, null],
  });
  const { articles } = await contact.get<{ articles: { edges: { node: { id: string } }[] } }>(
    '{ articles(first: 100) { edges { node { id } } } }',
  );
  expect(articles.edges.map(({ node }) => node.id)).toEqual([forCustomers.id]);
  expect(await search(contact, '排查手册')).toEqual([]);
  expect(await search(contact, '重置密码')).toEqual([forCustomers.id]);
});

test('KB-02: found by words in any order, in Chinese and English, and through synonyms; misses are collected', async () => {
  const printing = await published({
    title: '打印机脱机',
    symptom: '发票打印时提示脱机',
    solution: '重启打印服务',
  });
  const english = await published({
    title: 'Export fails with timeout',
    symptom: 'Exporting large reports',
    solution: 'Raise the limit',
  });
  expect((await search(engineer, '脱机 打印'))[0]).toBe(printing.id);
  expect((await search(engineer, 'timeout exports'))[0]).toBe(english.id);
  expect(await search(engineer, '掉线的喷墨设备')).not.toContain(printing.id);
  await manager.change(
    'saveSynonyms',
    { words: ['喷墨设备', '打印机'] },
    '... on SynonymsChanged { synonyms { id words } }',
  );
  expect(await search(engineer, '喷墨设备')).toContain(printing.id);
  const missed = '量子纠缠报销';
  expect(await search(engineer, missed)).toEqual([]);
  await eventually(async () => {
    const { missedSearches } = await manager.get<{ missedSearches: { edges: { node: { text: string } }[] } }>(
      '{ missedSearches { edges { node { text count lastAt } } } }',
    );
    return missedSearches.edges.some(({ node }) => node.text === missed);
  });
});

test('KB-03: an article is made from a ticket in one step, linked to tickets that it solved, voted on and counted', async () => {
  const solved = await resolvedTicket(world, ofCustomer(world, 0), { description: '期末结账报错' });
  const ticket = await startedTicket(world, ofCustomer(world, 0), { description: '期末结账又报错' });
  const drafted = await worked(
    change(
      engineer,
      'draftArticleFromTicket',
      { ticketId: solved.id },
      'sourceTicket { id } shown { title symptom }',
    ),
  );
  expect(drafted).toMatchObject({ status: 'DRAFT', sourceTicket: { id: solved.id } });
  const { id } = await published({ title: '期末结账检查' });
  const linked = await done(
    engineer,
    'linkArticle',
    { id: ticket.id, articleId: id, solved: true },
    'articles { solved article { id } }',
  );
  expect(linked).toMatchObject({ articles: [{ solved: true, article: { id } }] });
  await worked(change(engineer, 'voteOnArticle', { id, useful: true }));
  await worked(change(manager, 'voteOnArticle', { id, useful: false }));
  await worked(change(engineer, 'countArticleUse', { id }));
  const { node } = await engineer.get<{ node: { useCount: number } }>(
    'query ($id: ID!) { node(id: $id) { ... on Article { usefulVotes uselessVotes useCount solvedTickets } } }',
    { id },
  );
  expect(node).toMatchObject({ usefulVotes: 1, uselessVotes: 1, solvedTickets: 1 });
  expect(node.useCount).toBeGreaterThanOrEqual(1);
});

test('KB-03, TKT-22: closing asks for the lesson: a new draft, or a link to what is known', async () => {
  const { id } = await resolvedTicket(world, ofCustomer(world, 0));
  await done(engineer, 'confirmTicket', { id, via: 'PHONE', satisfaction: 5 });
  await done(engineer, 'closeTicket', {
    id,
    ...problemReport,
    knowledge: { outcome: 'DRAFT', title: '报表重新生成' },
  });
  const { articles } = await engineer.get<{
    articles: { edges: { node: { sourceTicket: { id: string } | null } }[] };
  }>(
    '{ articles(filter: { statuses: [DRAFT] }, first: 100) { edges { node { shown { title } sourceTicket { id } } } } }',
  );
  expect(articles.edges).toContainEqual({ node: { shown: { title: '报表重新生成' }, sourceTicket: { id } } });
});

import * as commands from '@aftercare/contracts/ticket/article-commands';
import { listSynonyms, missedSearches, synonymsByIds } from '@aftercare/contracts/ticket/article-queries';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { articleSearchStatement } from '../src/adapters/postgres/article-search-statement.js';
import { articleVector, conceptsOf } from '../src/adapters/postgres/article-words.js';
import { desk } from './article-desk.js';
import { contact, id, refused, unitId } from './given.js';
import { start, type Started } from './started.js';

let started: Started;
let at: ReturnType<typeof desk>;
beforeAll(async () => {
  started = await start();
  at = desk(started);
});
afterAll(() => started?.platform.stop());

const saveWords = (...words: string[]) => at.keeper()(commands.saveSynonyms, { words });

test('KB-02: an article is found by a synonym that its title does not hold, and no longer once the group is gone', async () => {
  await at.publish({ title: '许可证到期的处理', audience: 'PUBLIC' });
  expect(await at.titles(at.asReader, '授权 失效')).toEqual([]);
  const { id: license } = await saveWords('许可证', '授权', 'license');
  await saveWords('到期', '失效', '过期');
  expect(await at.titles(at.asReader, '授权失效了怎么办')).toEqual(['许可证到期的处理']);
  expect(await at.titles(at.asNobody, 'LICENSE 过期')).toEqual(['许可证到期的处理']);
  const changed = { id: license, words: ['许可证', '密钥'] };
  await at.keeper()(commands.saveSynonyms, changed);
  expect(await at.titles(at.asReader, '授权失效')).toEqual([]);
  expect(await at.titles(at.asReader, '密钥失效')).toEqual(['许可证到期的处理']);
  await at.keeper()(commands.removeSynonyms, { id: license });
  expect(await at.titles(at.asReader, '密钥失效')).toEqual([]);
});

test('KB-02: synonyms of several words work in both directions, Chinese and English', async () => {
  await at.publish({ title: '电脑蓝屏的处理' });
  await at.publish({ title: '主机无法启动' });
  await saveWords('蓝屏', 'blue screen');
  await saveWords('无法启动', '开不了机');
  expect(await at.titles(at.asReader, 'blue screen')).toEqual(['电脑蓝屏的处理']);
  expect(await at.titles(at.asReader, '主机开不了机')).toEqual(['主机无法启动']);
});

test('KB-02: a hit in the title is better than in the symptom, that better than in the text; usefulness breaks ties', async () => {
  const solution = '请联系我们。';
  await at.publish({ title: '正文', solution: '检查扫描枪的连接线。' });
  await at.publish({ title: '症状', symptom: '扫描枪没有反应', solution });
  await at.publish({ title: '扫描枪配对', solution });
  const useful = await at.publish({ title: '扫描枪校准', solution });
  await at.asReader(commands.voteOnArticle, { id: useful.id, useful: true });
  expect(await at.titles(at.asReader, '扫描枪')).toEqual(['扫描枪校准', '扫描枪配对', '症状', '正文']);
});

test('KB-02: the word typed counts more than its synonym, the last word may be unfinished, English endings do not matter', async () => {
  await at.publish({ title: 'Spooler restarts on upgrade' });
  await at.publish({ title: 'Spooler restarts on update' });
  await saveWords('upgrade', 'update');
  expect(await at.titles(at.asReader, 'spooler restarting update')).toEqual([
    'Spooler restarts on update',
    'Spooler restarts on upgrade',
  ]);
  expect(await at.titles(at.asReader, 'restarted spoo')).toHaveLength(2);
  expect(await at.titles(at.asReader, 'spoo restarted')).toEqual([]);
});

test('KB-02: a long question finds the article that answers most of it, when none answers all', async () => {
  await at.publish({ title: '发票模板导出乱码', solution: '改用 UTF-8。' });
  expect(await at.titles(at.asReader, '客户说发票模板导出是乱码')).toEqual(['发票模板导出乱码']);
  expect(await at.titles(at.asReader, '发票乘法')).toEqual([]);
});

test('KB-02: product and category narrow the search; the snippet marks what was found', async () => {
  await at.publish({
    title: '盘点',
    symptom: '盘点单卡住',
    productCodes: ['ERP'],
    categoryCodes: ['SOFTWARE_DEFECT'],
  });
  expect(await at.titles(at.asReader, '盘点', { productCode: 'ERP' })).toHaveLength(1);
  expect(await at.titles(at.asReader, '盘点', { productCode: 'CRM' })).toHaveLength(0);
  expect(await at.titles(at.asReader, '盘点', { categoryCode: 'SOFTWARE_DEFECT' })).toHaveLength(1);
  expect((await at.found(at.asReader, '盘点'))[0]?.snippet).toBe('\uE000盘点\uE001单卡住');
});

test('a search is words, never a query language: signs, quotes and backslashes do no harm', async () => {
  for (const text of [`'`, `\\`, `a' & !b | (c:*`, `"':*\\'`, '%%%', '😀', '<->']) {
    await expect(at.titles(at.asReader, text, { typing: true })).resolves.toEqual([]);
  }
});

test('KB-03: searches in vain are counted by their words, but not while typing, and not when something was found', async () => {
  const missed = async (input: object = {}) =>
    (await at.keeper()(missedSearches, missedSearches.input.parse({ page: {}, ...input }))).nodes.map(
      ({ node: { text, count } }) => [text, count],
    );
  await at.titles(at.asNobody, '  指纹锁 NO 138 0000 0000');
  await at.titles(at.asReader, '指纹锁 no 13800000000');
  await at.titles(at.asReader, '指纹', { typing: true });
  await at.titles(at.asReader, '扫描枪');
  expect((await missed()).filter(([text]) => String(text).includes('指纹'))).toEqual([['指纹锁 no #', 2]]);
  expect(await missed({ during: { to: '2020-01-01T00:00:00Z' } })).toEqual([]);
  const stranger = at.asReader(missedSearches, missedSearches.input.parse({ page: {} }));
  await expect(stranger).rejects.toEqual(refused('NOT_ALLOWED'));
});

test('KB-02: the table of synonyms is kept by publishers, one word is no group', async () => {
  const { id: groupId } = await saveWords('网络', '联网', 'Network');
  expect((await at.keeper()(synonymsByIds, { ids: [groupId] })).items).toEqual([
    { id: groupId, words: ['网络', '联网', 'Network'] },
  ]);
  const list = await at.keeper()(listSynonyms, listSynonyms.input.parse({ search: 'NETWORK', page: {} }));
  expect(list.nodes.map(({ node }) => node.id)).toEqual([groupId]);
  await expect(saveWords('网络', ' 网络 ')).rejects.toEqual(refused('SYNONYMS_TOO_FEW', 'words'));
  const gone = at.keeper()(commands.saveSynonyms, { id: id(999), words: ['a', 'b'] });
  await expect(gone).rejects.toEqual(refused('NOT_FOUND'));
  await expect(at.asReader(commands.removeSynonyms, { id: groupId })).rejects.toEqual(refused('NOT_ALLOWED'));
});

test('KB-02: among 5,000 articles one statement answers, by the GIN index', async () => {
  await generate(5_000);
  const { pool } = started.database;
  await pool.query('ANALYZE article; ANALYZE article_revision; ANALYZE article_tally');
  expect(await at.titles(at.asContact, '模块4321号的授权过期')).toEqual(['模块4321号的许可证到期']);
  for (const typed of ['授权过期 4321', '模块 4321 客户 登录 异常']) {
    const statement = articleSearchStatement(conceptsOf(typed), { first: 10 }, contact());
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>({
      ...statement,
      text: `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) ${statement.text}`,
    });
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Bitmap Index Scan on article_revision_search');
    expect(plan).not.toContain('Seq Scan on article_revision');
  }
});

/** Articles for customers, published, as many statements as tables. */
async function generate(howMany: number): Promise<void> {
  await saveWords('许可证', '授权', 'license');
  await saveWords('到期', '失效', '过期');
  const solutions = [
    '重新导入文件后重启服务',
    '联系客户确认登录方式',
    '在设置中清除缓存',
    'Restart the print spooler',
  ];
  const made = Array.from({ length: howMany }, (_, n) => {
    const content = {
      title: `模块${n}号的许可证到期`,
      symptom: `第${n}号客户端登录异常`,
      solution: `${solutions[n % 4]} ${n}`,
    };
    return { id: uuid(), number: `G${n}`, ...content };
  });
  const vectors = made.map(({ number, ...content }) => articleVector(number, { ...content, ...unplaced }));
  const column = (field: 'id' | 'number' | 'title' | 'symptom' | 'solution') => made.map((row) => row[field]);
  const { pool } = started.database;
  await pool.query(
    `INSERT INTO article (id, version, number, status, unit_id, owner_id, revision, published_revision, created_at, updated_at)
     SELECT a, 4, n, 'PUBLISHED', $3, $4, 1, 1, now(), now() FROM unnest($1::uuid[], $2::text[]) AS x (a, n)`,
    [column('id'), column('number'), unitId, id(1)],
  );
  await pool.query(
    `INSERT INTO article_revision (article_id, revision, title, symptom, solution, kind, audience, product_codes,
       product_versions, category_codes, author_ids, changed_by, changed_at, published_at, offered, search)
     SELECT a, 1, t, s, o, 'SOLUTION', 'CUSTOMERS', '{}', '{}', '{}', ARRAY[$6::uuid], $6, now(), now(), true, v::tsvector
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) AS x (a, t, s, o, v)`,
    [column('id'), column('title'), column('symptom'), column('solution'), vectors, id(1)],
  );
  await pool.query('INSERT INTO article_tally (article_id) SELECT unnest($1::uuid[])', [column('id')]);
}

const unplaced = {
  environment: null,
  cause: null,
  kind: 'SOLUTION',
  audience: 'CUSTOMERS',
  productCodes: [],
  productVersions: [],
  categoryCodes: [],
  reviewDue: null,
} as const;

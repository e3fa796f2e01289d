import type { Client } from '../test/support/client.js';
import type { World } from '../test/support/platform.js';
import { done, ofCustomer, openTicket, resolvedTicket, startedTicket } from '../test/support/ticket.js';

export const knownProblem = '月末结账后利润表合计不对';

/** What happened before the first journey: a known problem, tickets of the last days, so that lists have lines. */
export async function loadHistory(world: World): Promise<void> {
  const [hotline, engineer] = [await world.as('hotline'), await world.as('engineer')];
  await publishArticle(engineer, await world.as('manager'));
  await resolvedTicket(world, ofCustomer(world, 0), {
    description: '利润表与明细账合计不一致，重新登录后恢复',
  });
  const replied = await startedTicket(world, ofCustomer(world, 2), {
    description: '期末结账提示“存在未记账凭证”',
  });
  await done(engineer, 'replyOnTicket', { id: replied.id, body: '已看到，请先检查 3 号凭证是否审核。' });
  for (const [index, description] of calls.entries())
    await openTicket(hotline, {
      ...ofCustomer(world, index + 3),
      ...weights[index % weights.length],
      description,
    });
}

const calls = [
  '打印的发票套打位置偏移',
  '明细账导出 Excel 后利润表一列为空',
  '新员工无法登录，提示许可数已满',
  '供应商对账单缺少上月数据',
];
const weights = [
  { categoryCode: 'OPERATION', impact: 'PERSON', urgency: 'THIS_WEEK' },
  { categoryCode: 'DATA', impact: 'DEPARTMENT', urgency: 'TODAY' },
  { categoryCode: 'OPERATION', impact: 'WHOLE_BUSINESS', urgency: 'NOW' },
];

/** Written by one, read and published by another (KB-01). */
export async function publishArticle(author: Client, reviewer: Client, words: object = {}): Promise<void> {
  const article = {
    title: knownProblem,
    symptom: '结账以后，利润表与明细账的合计不一致。',
    environment: '财务管理 8.3.0',
    cause: '汇总缓存停留在上月',
    solution: '在报表中心重建汇总缓存，再重新生成利润表。',
    kind: 'SOLUTION',
    audience: 'STAFF',
    productCodes: ['FIN'],
    productVersions: ['8.3.0'],
    ...words,
  };
  const fields = '... on ArticleChanged { article { id } }';
  const drafted = await author.change<{ article: { id: string } }>('draftArticle', article, fields);
  const { id } = drafted.article;
  await author.change('submitArticle', { id }, fields);
  await reviewer.change('reviewArticle', { id, approved: true }, fields);
  const published = await reviewer.change('publishArticle', { id }, fields);
  if (published.code) throw new Error(`${published.code}: ${published.message}`);
}

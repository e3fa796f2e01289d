import { expect, test } from '@jest/globals';
import type { World } from '../support/platform.js';
import { fileWith, runImport } from './run-import.js';

/** A log of another shape: other names, semicolons, Chinese words, times of Shanghai, records that are here already. */
const otherMapping = {
  columns: {
    number: '工单号',
    at: '时间',
    state: '状态',
    reportedAt: '报修时间',
    priority: '级别',
    category: '分类',
    group: '部门',
    assignee: '处理人',
    channel: '渠道',
    customer: '客户',
    firstResponseAt: '首次响应',
    resolvedAt: '解决时间',
    satisfaction: '满意度',
    serviceLevel: '服务级别',
    subject: ['标题'],
    description: ['描述'],
  },
  delimiter: ';',
  empty: ['无'],
  time: 'yyyy-MM-dd HH:mm:ss',
  zone: 'Asia/Shanghai',
  states: { 新建: 'NEW', 处理中: 'IN_PROGRESS', 已解决: 'RESOLVED', 已关闭: 'CLOSED' },
  priorities: { 高: 'P1', 中: 'P3' },
  channels: { 电话: 'PHONE', 邮件: 'EMAIL' },
  customer: { existing: true },
  units: { under: '热线中心', existing: true },
  categories: { existing: true },
  people: { existing: true },
};

const header =
  '工单号;时间;状态;报修时间;级别;分类;部门;处理人;渠道;客户;首次响应;解决时间;满意度;服务级别;标题;描述';
const begun = '2026-03-02 09:00:00';
const row = (at: string, state: string, ...rest: readonly string[]) =>
  ['A-1', at, state, begun, '高', 'SOFTWARE_DEFECT', '上海分公司', ...rest].join(';');
const words = '"打不开; 报错 ""E-17"""';

const log = [
  header,
  row(
    begun,
    '新建',
    '无',
    '电话',
    '上海晨光物流1有限公司',
    '',
    '',
    '',
    'STANDARD',
    words,
    '重启后仍然打不开',
  ),
  row(
    '2026-03-02 09:30:00',
    '处理中',
    'engineer',
    '电话',
    '上海晨光物流1有限公司',
    '2026-03-02 09:30:00',
    '',
    '',
    'STANDARD',
    words,
    '',
  ),
  row(
    '2026-03-02 11:00:00',
    '已关闭',
    'engineer',
    '电话',
    '上海晨光物流1有限公司',
    '2026-03-02 09:30:00',
    '2026-03-02 10:00:00',
    '5',
    'STANDARD',
    words,
    '',
  ),
];

export function otherLogs(world: () => World): void {
  const map = fileWith('map.json', JSON.stringify(otherMapping));

  test('COM-11: a second log of another shape is read with a mapping file', async () => {
    const file = fileWith('other.csv', `\ufeff${log.join('\r\n')}\r\n`); // as a spreadsheet saves it
    const { code, told, err } = await runImport(world(), ['ticket-log', file, '--mapping', map]);
    expect({ code, problems: told?.problems, differences: told?.differences, err: told ? '' : err }).toEqual({
      code: 0,
      problems: [],
      differences: [],
      err: '',
    });
    const admin = await world().as('admin');
    const { tickets } = await admin.get<{ tickets: { edges: { node: object }[] } }>(
      `{ tickets(search: "E-17", first: 5) { edges { node { subject description status priority channel imported reportedAt
           firstResponseAt resolvedAt closedAt externalReference customer { name } unit { name } assignee { displayName }
           clocks { kind status result usedMs } conversation(first: 10) { edges { node { kind step { text } } } } } } } }`,
    );
    expect(tickets.edges.map(({ node }) => node)).toEqual([
      {
        subject: '打不开; 报错 "E-17"',
        description: '描述: 重启后仍然打不开',
        status: 'CLOSED',
        priority: 'P1',
        channel: 'PHONE',
        imported: true,
        reportedAt: '2026-03-02T01:00:00.000Z',
        firstResponseAt: '2026-03-02T01:30:00.000Z',
        resolvedAt: '2026-03-02T02:00:00.000Z',
        closedAt: '2026-03-02T03:00:00.000Z',
        externalReference: 'A-1',
        customer: { name: '上海晨光物流1有限公司' },
        unit: { name: '上海分公司' },
        assignee: { displayName: '同事engineer' },
        clocks: [
          { kind: 'FIRST_RESPONSE', status: 'ENDED', result: 'MET', usedMs: 1_800_000 },
          { kind: 'RESOLUTION', status: 'ENDED', result: 'MET', usedMs: 3_600_000 },
        ],
        conversation: {
          edges: [
            { node: { kind: 'CUSTOMER_MESSAGE', step: null } },
            { node: { kind: 'STEP', step: { text: '历史记录：处理中' } } },
            { node: { kind: 'STEP', step: { text: '历史记录：已关闭' } } },
          ],
        },
      },
    ]);
  });

  test('COM-11: a row that names a customer, unit, category or person who is not here is named', async () => {
    const strange = log.map((line) =>
      line
        .replace('A-1', 'A-2')
        .replace('上海晨光物流1有限公司', '无名公司')
        .replace('上海分公司', '月球分公司')
        .replace('engineer', 'nobody')
        .replace('SOFTWARE_DEFECT', 'NO_SUCH'),
    );
    const file = fileWith('strange.csv', strange.join('\n'));
    const { code, told } = await runImport(world(), ['ticket-log', file, '--mapping', map, '--dry-run']);
    expect(code).toBe(1);
    expect(
      told?.problems.slice(4, 8).map(({ row: at, column, code: reason }) => [at, column, reason]),
    ).toEqual([
      [3, '部门', 'LOG_UNIT_UNKNOWN'],
      [3, '分类', 'LOG_CATEGORY_UNKNOWN'],
      [3, '处理人', 'LOG_PERSON_UNKNOWN'],
      [4, '客户', 'LOG_CUSTOMER_UNKNOWN'],
    ]);
  });

  test.each([
    ['an empty file', '', 'LOG_EMPTY'],
    ['a header alone', header, 'LOG_EMPTY'],
    ['columns that are missing', '工单号;时间\nA-1;2026-03-02 09:00:00', 'LOG_COLUMNS_MISSING'],
    ['a column that stands there twice', `${header};标题\n`, 'LOG_COLUMNS_TWICE'],
    ['a row with too few columns', `${header}\nA-1;2026-03-02 09:00:00`, 'LOG_COLUMN_COUNT'],
    ['a quote that never ends', `${header}\n"A-1;2026`, 'LOG_BAD_CSV'],
  ])('COM-11: %s is refused with its reason', async (_what, text, reason) => {
    const file = fileWith(`${reason}.csv`, text);
    const { code, told } = await runImport(world(), ['ticket-log', file, '--mapping', map, '--dry-run']);
    expect([code, told?.problems.map((problem) => problem.code)]).toEqual([1, [reason]]);
  });

  test('COM-11: a folder, a file that is not there and a mapping that is none are refused', async () => {
    const folder = await runImport(world(), ['incident-log', '/', '--dry-run']);
    expect(folder.told?.problems.map(({ code }) => code)).toEqual(['LOG_NOT_A_FILE']);
    const missing = await runImport(world(), ['incident-log', '/no/such/file', '--dry-run']);
    expect(missing.told?.problems.map(({ code }) => code)).toEqual(['LOG_NOT_FOUND']);
    const wrong = fileWith('wrong.json', JSON.stringify({ ...otherMapping, states: { 新建: 'SOMEWHERE' } }));
    const refusedMap = await runImport(world(), ['ticket-log', '/', '--mapping', wrong, '--dry-run']);
    expect(refusedMap).toMatchObject({ code: 1, err: expect.stringContaining('states["新建"]') });
  });
}

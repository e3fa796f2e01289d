import { describe, expect, test } from '@jest/globals';
import { noticeTexts, type NoticeCode } from '@aftercare/messages/notices';
import { mailOf } from './mail-of.js';
import { kindOf, kindsFor, notices } from './notices.js';
import type { NoticeParams } from './notice-rule.js';
import type { Delivery } from './ports.js';

const delivery = (code: NoticeCode): Delivery => ({
  id: '00000000-0000-7000-8000-000000000001',
  version: 1,
  code,
  channel: 'EMAIL',
  receiver: { kind: 'CONTACT', id: '00000000-0000-7000-8000-000000000002' },
  subject: {
    recordKind: 'ticket',
    recordId: '00000000-0000-7000-8000-000000000003',
    unitId: null,
    params: {},
  },
  state: 'WAITING',
  attempt: 1,
  tries: [],
  address: null,
  skipReason: null,
  nextTryAt: null,
  sentAt: null,
});

const render = (
  code: NoticeCode,
  params: NoticeParams,
  {
    locale = 'zh-CN',
    name = '王芳',
    url = null,
  }: Partial<{ locale: 'zh-CN' | 'en'; name: string; url: string | null }> = {},
) =>
  mailOf({
    delivery: delivery(code),
    to: { name, address: 'wang@example.com' },
    params,
    url,
    reader: { locale, zone: 'Asia/Shanghai' },
  });

describe('COM-07: a mail', () => {
  const params = { number: 'T1001', dueAt: { at: '2026-03-03T03:00:00.000Z' } } as const;

  test('TKT-02: the acknowledgement says number, next step and expected time, in both languages', () => {
    const zh = render('TICKET_OPENED', params);
    expect(zh.subject).toBe('【T1001】您的服务请求已受理');
    expect(zh.text).toContain('王芳，您好：');
    expect(zh.text).toContain('接下来');
    expect(zh.text).toContain('不晚于 2026年3月3日 GMT+8 11:00:00');
    const en = render('TICKET_OPENED', params, { locale: 'en', name: 'Ann' });
    expect(en.subject).toBe('[T1001] We have received your request');
    expect(en.text).toContain('Dear Ann,');
    expect(en.text).toContain('the first answer by March 3, 2026 at 11:00:00 AM GMT+8.');
  });

  test('a paragraph whose parameter is not known is left out', () => {
    expect(render('TICKET_OPENED', { number: 'T1', dueAt: null }).text).not.toContain('预计');
    expect(render('TICKET_ASSIGNED', { number: 'T1', priority: 'P2' }).text).not.toContain('客户');
  });

  test('what came in is escaped in the HTML part and untouched in the plain one', () => {
    const words = '<img src=x onerror="alert(1)"> & {number}\n第二行';
    const mail = render('TICKET_REPLIED', { number: 'T1', words }, { name: '<b>"x"</b>' });
    expect(mail.text).toContain(words);
    expect(mail.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; {number}<br>第二行');
    expect(mail.html).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt;');
    expect(mail.html).not.toMatch(/<img|<b>/);
  });

  test('header injection: subject and name are one line, whatever came in', () => {
    const hostile = 'T1\r\nBcc: all@example.com\u2028X: y\u202e';
    const mail = render('TICKET_OPENED', { number: hostile }, { name: `王\r\nCc: x@example.com` });
    for (const header of [mail.subject, mail.to.name])
      expect(header).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  });

  test('the link stands in both parts, escaped', () => {
    const mail = render('TICKET_RESOLVED', params, { url: 'https://desk.example/answer/a"b' });
    expect(mail.html).toContain('href="https://desk.example/answer/a&quot;b"');
    expect(mail.text).toContain('https://desk.example/answer/a"b');
  });
});

describe('COM-07: the table of notices', () => {
  test('every kind with words has a row, and every link has a name in words', () => {
    expect(Object.keys(noticeTexts).map((code) => kindOf(code).code)).toEqual(Object.keys(noticeTexts));
    expect(
      notices.filter(({ link, code }) => link && !noticeTexts[code].button).map(({ code }) => code),
    ).toEqual([]);
  });

  test('security notices are locked; staff and contacts choose among their own kinds', () => {
    const locked = notices.filter((rule) => rule.locked).map(({ on }) => on.aggregate);
    // of work orders: the code to sign by, which somebody has just asked for
    expect(new Set(locked)).toEqual(new Set(['person', 'contactAccount', 'workOrder']));
    const codes = (audience: 'STAFF' | 'CONTACT') => kindsFor(audience).map(({ code }) => code);
    expect(codes('CONTACT')).toContain('TICKET_OPENED');
    expect(codes('CONTACT')).not.toContain('CLOCK_BREACHED');
    expect(codes('STAFF')).not.toContain('TICKET_OPENED');
    expect(codes('STAFF')).not.toContain('CHANNEL_TEST');
  });
});

import { complaintNotices } from './notices/complaint.js';
import { customerNotices } from './notices/customer.js';
import { dispatchNotices } from './notices/dispatch.js';
import { identityNotices } from './notices/identity.js';
import type { NoticeText } from './notices/notice-text.js';
import { ticketNotices } from './notices/ticket.js';
import { trainingNotices } from './notices/training.js';
import type { Text } from './text.js';

const texts = {
  ...ticketNotices,
  ...customerNotices,
  ...identityNotices,
  ...trainingNotices,
  ...dispatchNotices,
  ...complaintNotices,
  CHANNEL_TEST: {
    name: { zh: '渠道测试', en: 'Channel test' },
    title: { zh: '渠道测试', en: 'Channel test' },
    body: [
      {
        zh: '这是一条测试通知。收到此通知说明该渠道工作正常。',
        en: 'This is a test. That you read it shows that this channel works.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, NoticeText>>;

/** COM-07: every kind of notice. A kind without words does not compile. */
export type NoticeCode = keyof typeof texts;
export const noticeTexts: Readonly<Record<NoticeCode, NoticeText>> = texts;

export const isNoticeCode = (code: string): code is NoticeCode => Object.hasOwn(texts, code);

/** What stands around the words of every mail. */
export const mailFrame = {
  greeting: { zh: '{name}，您好：', en: 'Dear {name},' },
  greetingUnknown: { zh: '您好：', en: 'Hello,' },
  footer: {
    zh: '此邮件由售后服务平台自动发送。',
    en: 'This mail was sent automatically by the after-sales service platform.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Codes that appear as parameters of notices, in words. */
export const noticeTerms = {
  FIRST_RESPONSE: { zh: '首次响应', en: 'first response' },
  NEXT_UPDATE: { zh: '进度反馈', en: 'progress update' },
  PLAN: { zh: '解决计划', en: 'plan' },
  RESOLUTION: { zh: '解决', en: 'solution' },
  CALL_BACK: { zh: '回电', en: 'call-back' },
  AGREED_TIME: { zh: '约定时间', en: 'agreed time' },
} as const satisfies Readonly<Record<string, Text>>;
export type NoticeTerm = keyof typeof noticeTerms;

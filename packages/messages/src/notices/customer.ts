import type { NoticeText } from './notice-text.js';

/** CUS-03, CUS-05, CUS-09. */
export const customerNotices = {
  SURVEY_SENT: {
    name: { zh: '满意度调查', en: 'Satisfaction survey' },
    title: { zh: '【{number}】请评价我们的服务', en: '[{number}] How was our service?' },
    body: [
      {
        zh: '关于 {number} 的服务已完成，请花一分钟时间评价，无需登录。',
        en: 'Our service on {number} is done. Please take a minute to rate it. No password is needed.',
      },
      { zh: '链接有效期至 {until}。', en: 'The link works until {until}.' },
    ],
    button: { zh: '填写评价', en: 'Rate our service' },
  },
  FOLLOW_UP_ASSIGNED: {
    name: { zh: '回访任务分派给我', en: 'A follow-up is given to me' },
    title: { zh: '有一项回访任务由您负责', en: 'A follow-up is yours now' },
    body: [{ zh: '截止时间：{dueAt}', en: 'Due: {dueAt}' }],
  },
  AGREEMENT_RENEWAL_DUE: {
    name: { zh: '服务协议即将到期', en: 'An agreement is about to end' },
    title: { zh: '服务协议将在 {daysLeft} 天后到期', en: 'A service agreement ends in {daysLeft} days' },
    body: [{ zh: '到期日：{endsOn}', en: 'Last day: {endsOn}' }],
  },
} as const satisfies Readonly<Record<string, NoticeText>>;

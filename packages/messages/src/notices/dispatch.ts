import type { NoticeText } from './notice-text.js';

const customer = { zh: '客户：{customerName}', en: 'Customer: {customerName}' };
const openOrder = { zh: '查看派发单', en: 'Open the work order' };
const openVisit = { zh: '查看上门申请', en: 'Open the request' };

/** DSP-05 … DSP-10. */
export const dispatchNotices = {
  WORK_ORDER_ASSIGNED: {
    name: { zh: '有新的派发单', en: 'A work order for me' },
    title: { zh: '派发单 {number} 已派给您', en: 'Work order {number} is yours' },
    body: [
      customer,
      {
        zh: '请核对单据内容后接受或说明原因退回，并尽快联系客户。',
        en: 'Check it, accept or decline it, and get in touch with the customer soon.',
      },
    ],
    button: openOrder,
  },
  WORK_ORDER_DECLINED: {
    name: { zh: '派发单被退回', en: 'A work order was declined' },
    title: {
      zh: '派发单 {number} 被工程师退回，请重新派工',
      en: 'Work order {number} was declined: assign it anew',
    },
    body: [customer],
    button: openOrder,
  },
  VISIT_APPOINTED: {
    name: { zh: '上门时间已约定', en: 'A visit is agreed' },
    title: { zh: '【{ticketNumber}】上门服务时间已约定', en: '[{ticketNumber}] Your visit is agreed' },
    body: [
      {
        zh: '工程师将于 {from} 至 {until} 之间上门。',
        en: 'An engineer comes between {from} and {until}.',
      },
      { zh: '派发单编号：{number}。', en: 'Number of the visit: {number}.' },
    ],
  },
  SIGN_CODE: {
    name: { zh: '服务报告签字码', en: 'Code to sign a report' },
    title: { zh: '【{number}】服务报告签字码', en: '[{number}] Code to sign the service report' },
    body: [
      { zh: '签字码：{code}', en: 'Your code: {code}' },
      {
        zh: '如您认可工程师的服务报告，请将此签字码告知工程师。',
        en: "Tell it to the engineer when you agree with the engineer's report.",
      },
      { zh: '有效期至 {until}。', en: 'It works until {until}.' },
    ],
  },
  VISIT_QUOTED: {
    name: { zh: '上门服务报价', en: 'A quote for a visit' },
    title: { zh: '【{number}】上门服务报价，请答复', en: '[{number}] A quote for your visit' },
    body: [
      {
        zh: '该上门服务不在协议范围内，我们已提供报价。请登录客户门户查看并答复。',
        en: 'Your agreement does not cover this visit. Please see our quote in the customer portal and answer it.',
      },
    ],
  },
  ARRIVAL_WARNED: {
    name: { zh: '上门到达时限将到', en: 'An arrival is due soon' },
    title: { zh: '工单 {number}：上门到达时限将到', en: 'Ticket {number}: the arrival is due soon' },
    body: [customer, { zh: '截止时间：{dueAt}', en: 'Due: {dueAt}' }],
    button: openVisit,
  },
  ARRIVAL_BREACHED: {
    name: { zh: '上门到达已超时', en: 'An arrival is overdue' },
    title: { zh: '工单 {number}：上门到达已超时', en: 'Ticket {number}: the arrival is overdue' },
    body: [customer, { zh: '截止时间：{dueAt}', en: 'Due: {dueAt}' }],
    button: openVisit,
  },
} as const satisfies Readonly<Record<string, NoticeText>>;

import type { NoticeText } from './notice-text.js';

const button = { zh: '查看投诉', en: 'Open the complaint' };

/** CMP-01 … CMP-13. The person named learns that there is a question, never what the complaint says. */
export const complaintNotices = {
  COMPLAINT_RECEIVED: {
    name: { zh: '投诉已登记', en: 'Complaint registered' },
    title: { zh: '【{number}】您的投诉已登记', en: '[{number}] Your complaint is registered' },
    body: [
      { zh: '投诉编号：{number}。', en: 'Its number is {number}.' },
      {
        zh: '质量监督员将在 {dueAt} 前核实情况并与您联系。',
        en: 'A quality supervisor checks the facts by {dueAt} and gets in touch with you.',
      },
    ],
  },
  COMPLAINT_DEADLINE_WARNED: {
    name: { zh: '投诉时限提醒', en: 'A complaint deadline comes near' },
    title: { zh: '投诉 {number} 的处理时限将到', en: 'A deadline of complaint {number} comes near' },
    body: [{ zh: '请及时处理。', en: 'Please see to it in time.' }],
    button,
  },
  COMPLAINT_DEADLINE_BREACHED: {
    name: { zh: '投诉已超时', en: 'A complaint deadline was missed' },
    title: { zh: '投诉 {number} 已超过处理时限', en: 'A deadline of complaint {number} was missed' },
    body: [{ zh: '请立即处理并说明原因。', en: 'Please see to it now, and say why it was late.' }],
    button,
  },
  COMPLAINT_QUESTION: {
    name: { zh: '有一个需要您答复的问题', en: 'A question for me about a complaint' },
    title: { zh: '请答复质量监督员的问题', en: 'The quality supervisor has a question for you' },
    body: [
      {
        zh: '请在门户的“对我的询问”中查看并答复。',
        en: 'Please read and answer it in the portal under "Questions to me".',
      },
    ],
  },
} as const satisfies Readonly<Record<string, NoticeText>>;

import type { NoticeText } from './notice-text.js';

const openTicket = { zh: '查看工单', en: 'Open the ticket' };

/** TKT-02, TKT-09, TKT-10, TKT-12, TKT-20, TKT-22. */
export const ticketNotices = {
  TICKET_OPENED: {
    name: { zh: '受理确认', en: 'Request received' },
    title: { zh: '【{number}】您的服务请求已受理', en: '[{number}] We have received your request' },
    body: [
      {
        zh: '您的服务请求已登记，服务请求编号为 {number}。请在后续联系中提供此编号。',
        en: 'Your request is registered under the number {number}. Please name it whenever you contact us about it.',
      },
      {
        zh: '接下来：服务人员将查看您的请求，并与您联系。',
        en: 'What happens next: a colleague looks into your request and gets in touch with you.',
      },
      { zh: '预计首次答复时间：不晚于 {dueAt}。', en: 'You can expect the first answer by {dueAt}.' },
      { zh: '预计解决时间：不晚于 {solvedBy}。', en: 'You can expect a solution by {solvedBy}.' },
    ],
  },
  TICKET_REPLIED: {
    name: { zh: '对服务请求的答复', en: 'Answer to a request' },
    title: { zh: '【{number}】您的服务请求有新的答复', en: '[{number}] There is an answer to your request' },
    body: [
      {
        zh: '服务人员答复了您的服务请求 {number}：',
        en: 'A colleague has answered your request {number}:',
      },
      { zh: '{words}', en: '{words}' },
    ],
  },
  SOLUTION_PROPOSED: {
    name: { zh: '请您同意解决方案', en: 'Your consent to a solution' },
    title: { zh: '【{number}】请确认解决方案', en: '[{number}] Please agree to the proposed solution' },
    body: [
      {
        zh: '我们为服务请求 {number} 提出了解决方案，需要您的同意后实施。',
        en: 'We propose a solution for your request {number}. We carry it out once you agree.',
      },
      {
        zh: '通过下面的链接查看方案，并告知您是否同意，无需登录。',
        en: 'Read it behind the link and tell us whether you agree. No password is needed.',
      },
    ],
    button: { zh: '查看并答复', en: 'Read and answer' },
  },
  TICKET_RESOLVED: {
    name: { zh: '请您确认问题已解决', en: 'Is the problem solved?' },
    title: {
      zh: '【{number}】请确认问题是否已解决',
      en: '[{number}] Please confirm that your problem is solved',
    },
    body: [
      {
        zh: '服务请求 {number} 已处理完毕。请通过下面的链接确认问题是否已解决，无需登录。',
        en: 'Work on your request {number} is done. Please confirm behind the link that the problem is solved. No password is needed.',
      },
      {
        zh: '如在 {lapsesAt} 之前未收到您的答复，该请求将按“未确认”结束。',
        en: 'Without your answer by {lapsesAt} the request ends as "not confirmed".',
      },
    ],
    button: { zh: '确认或说明仍有问题', en: 'Confirm, or say what is still wrong' },
  },
  CONFIRMATION_REMINDED: {
    name: { zh: '确认提醒', en: 'Reminder to confirm' },
    title: {
      zh: '【{number}】提醒：请确认问题是否已解决',
      en: '[{number}] Reminder: is your problem solved?',
    },
    body: [
      {
        zh: '我们尚未收到您对服务请求 {number} 的确认。请通过下面的链接答复，无需登录。',
        en: 'We have not heard yet whether your request {number} is solved. Please answer behind the link. No password is needed.',
      },
    ],
    button: { zh: '确认或说明仍有问题', en: 'Confirm, or say what is still wrong' },
  },
  TICKET_ASSIGNED: {
    name: { zh: '工单分派给我', en: 'A ticket is given to me' },
    title: { zh: '工单 {number} 已分派给您', en: 'Ticket {number} is yours now' },
    body: [
      { zh: '客户：{customerName}', en: 'Customer: {customerName}' },
      { zh: '优先级：{priority}', en: 'Priority: {priority}' },
    ],
    button: openTicket,
  },
  TICKET_MENTIONED: {
    name: { zh: '有人在备注中提到我', en: 'Somebody mentions me in a note' },
    title: { zh: '工单 {number} 的备注中提到了您', en: 'You are mentioned in a note on ticket {number}' },
    body: [{ zh: '客户：{customerName}', en: 'Customer: {customerName}' }],
    button: openTicket,
  },
  CUSTOMER_WROTE: {
    name: { zh: '客户有新的留言', en: 'The customer has written' },
    title: { zh: '客户在工单 {number} 中留言', en: 'The customer has written on ticket {number}' },
    body: [{ zh: '客户：{customerName}', en: 'Customer: {customerName}' }],
    button: openTicket,
  },
  VISIT_SENT_BACK: {
    name: { zh: '上门申请被退回', en: 'A request for a visit was sent back' },
    title: {
      zh: '工单 {number} 的上门申请被退回，请补充',
      en: 'Ticket {number}: the request for a visit was sent back',
    },
    body: [{ zh: '客户：{customerName}', en: 'Customer: {customerName}' }],
    button: openTicket,
  },
  TICKET_REJECTED: {
    name: { zh: '客户认为问题未解决', en: 'The customer says it is not solved' },
    title: {
      zh: '客户表示工单 {number} 的问题未解决',
      en: 'The customer says ticket {number} is not solved',
    },
    body: [{ zh: '客户：{customerName}', en: 'Customer: {customerName}' }],
    button: openTicket,
  },
  CONSENT_RECORDED: {
    name: { zh: '客户答复了解决方案', en: 'The customer has answered a proposal' },
    title: {
      zh: '客户已答复工单 {number} 的解决方案',
      en: 'The customer has answered the proposal on ticket {number}',
    },
    body: [{ zh: '客户：{customerName}', en: 'Customer: {customerName}' }],
    button: openTicket,
  },
  TICKET_CLOSED_FOR_UNIT: {
    name: { zh: '与本部门有关的工单已关闭', en: 'A ticket that concerns my unit is closed' },
    title: { zh: '工单 {number} 已关闭，请知悉', en: 'Ticket {number} is closed; it concerns your unit' },
    body: [{ zh: '客户：{customerName}', en: 'Customer: {customerName}' }],
    button: openTicket,
  },
  CLOCK_WARNED_50: {
    name: { zh: '时限已过半', en: 'Half of the time is gone' },
    title: {
      zh: '工单 {number}：“{clock}”时限已过 50%',
      en: 'Ticket {number}: 50 % of the time for the {clock} is gone',
    },
    body: [{ zh: '截止时间：{dueAt}', en: 'Due: {dueAt}' }],
    button: openTicket,
  },
  CLOCK_WARNED_80: {
    name: { zh: '时限已过 80%', en: '80 % of the time is gone' },
    title: {
      zh: '工单 {number}：“{clock}”时限已过 80%',
      en: 'Ticket {number}: 80 % of the time for the {clock} is gone',
    },
    body: [{ zh: '截止时间：{dueAt}', en: 'Due: {dueAt}' }],
    button: openTicket,
  },
  CLOCK_BREACHED: {
    name: { zh: '超过时限', en: 'A due time is missed' },
    title: { zh: '工单 {number}：“{clock}”已超时', en: 'Ticket {number}: the {clock} is overdue' },
    body: [
      { zh: '截止时间：{dueAt}', en: 'It was due: {dueAt}' },
      { zh: '客户：{customerName}', en: 'Customer: {customerName}' },
    ],
    button: openTicket,
  },
} as const satisfies Readonly<Record<string, NoticeText>>;

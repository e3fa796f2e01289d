import { fill, type Locale, type TextParams, type Texts } from './text.js';

/** One line for each fact of a ticket, as conversation and timeline tell it. */
export const ticketSteps: Texts = {
  'ticket.opened': { zh: '工单已登记', en: 'Ticket opened' },
  'ticket.customerIdentified': { zh: '已确认客户', en: 'Customer identified' },
  'ticket.completed': { zh: '已补充信息', en: 'Details completed' },
  'ticket.assessed': { zh: '已确定服务方式', en: 'Way of service decided' },
  'ticket.triaged': { zh: '已分类并确定优先级', en: 'Category and weight set' },
  'ticket.recategorised': { zh: '已更正分类', en: 'Category corrected' },
  'ticket.priorityChanged': {
    zh: '优先级已调整（原为 {previousPriority}）',
    en: 'Priority changed (was {previousPriority})',
  },
  'ticket.customerRefreshed': { zh: '客户资料已更新', en: 'Customer data refreshed' },
  'ticket.assigned': { zh: '已分派', en: 'Assigned' },
  'ticket.started': { zh: '开始处理', en: 'Work started' },
  'ticket.waitStarted': { zh: '等待中', en: 'Waiting for others' },
  'ticket.resumed': { zh: '恢复处理', en: 'Work resumed' },
  'ticket.parked': {
    zh: '暂时搁置，约定 {callBackAt} 回电',
    en: 'Put aside, call-back promised for {callBackAt}',
  },
  'ticket.calledBack': { zh: '已回电', en: 'Called back' },
  'ticket.attemptRecorded': { zh: '已记录一次处理尝试', en: 'Attempt recorded' },
  'ticket.nextStepProposed': {
    zh: '两次未解决，建议上门或升级',
    en: 'Two attempts without a solution: visit or escalation proposed',
  },
  'ticket.timeAgreed': { zh: '已与客户约定时间', en: 'Time agreed with the customer' },
  'ticket.visitRequested': { zh: '已申请上门服务', en: 'Visit requested' },
  'ticket.visitRequestAmended': { zh: '已补充上门申请', en: 'Request for a visit completed' },
  'ticket.visitRequestWithdrawn': { zh: '已撤回上门申请', en: 'Request for a visit withdrawn' },
  'ticket.visitProgressed': { zh: '上门服务进展：{state}', en: 'Visit: {state}' },
  'ticket.solutionProposed': { zh: '已提出解决方案', en: 'Solution proposed' },
  'ticket.consentRecorded': { zh: '已记录客户意见', en: "Customer's word recorded" },
  'ticket.resolved': { zh: '已解决，等待客户确认', en: 'Resolved, waiting for the customer' },
  'ticket.confirmationReminded': { zh: '已提醒客户确认', en: 'Customer reminded to confirm' },
  'ticket.confirmed': { zh: '客户确认已解决', en: 'Confirmed by the customer' },
  'ticket.rejected': { zh: '客户反馈未解决', en: 'The customer says that it is not solved' },
  'ticket.lapsed': { zh: '客户逾期未确认', en: 'Not confirmed in time' },
  'ticket.closed': { zh: '已关闭', en: 'Closed' },
  'ticket.reopened': { zh: '已重新打开', en: 'Reopened' },
  'ticket.cancelled': { zh: '已取消', en: 'Cancelled' },
  'ticket.archived': { zh: '已归档', en: 'Archived' },
  'ticket.historyRecorded': { zh: '历史记录：{sourceState}', en: 'History: {sourceState}' },
  'ticket.replied': { zh: '已回复客户', en: 'Replied to the customer' },
  'ticket.customerWrote': { zh: '客户来信', en: 'The customer wrote' },
  'ticket.noted': { zh: '已添加内部备注', en: 'Internal note' },
  'ticket.callLogged': { zh: '已记录通话', en: 'Call recorded' },
  'ticket.articleLinked': { zh: '已关联知识条目', en: 'Article linked' },
  'ticket.clockWarned': { zh: '时限提醒：{clockKind}', en: 'Clock warning: {clockKind}' },
  'ticket.clockBreached': { zh: '已超时：{clockKind}', en: 'Clock breached: {clockKind}' },
  'ticket.clocksRecomputed': { zh: '日历变更，时限已重新计算', en: 'Due times computed again' },
};

/** Texts of one fact; the name of the event where nobody has written one. */
export function stepText(event: string, params: TextParams, locale: Locale): string {
  const text = Object.hasOwn(ticketSteps, event) ? ticketSteps[event] : undefined;
  return text ? fill(text, params, locale) : event;
}

import { fill, type Locale, type TextParams, type Texts } from './text.js';
import { ticketSteps } from './ticket-steps.js';
import { complaintLines } from './timeline-complaints.js';
import { visitLines } from './timeline-visits.js';

/** CUS-05: one line for each fact of the customer file, of what a customer is owed, and of their voice. */
export const timelineLines: Texts = {
  'customer.registered': { zh: '客户已建档', en: 'Customer file opened' },
  'customer.changed': { zh: '客户资料已更改', en: 'Customer file changed' },
  'contact.added': { zh: '已添加联系人', en: 'Contact added' },
  'contact.changed': { zh: '联系人资料已更改', en: 'Contact changed' },
  'contact.retired': { zh: '联系人已停用', en: 'Contact retired' },
  'site.added': { zh: '已添加服务地点', en: 'Site added' },
  'site.changed': { zh: '服务地点已更改', en: 'Site changed' },
  'site.retired': { zh: '服务地点已停用', en: 'Site given up' },
  'installation.recorded': { zh: '已登记软件安装', en: 'Installation recorded' },
  'installation.changed': { zh: '软件安装信息已更改', en: 'Installation changed' },
  'installation.retired': { zh: '软件安装已停用', en: 'Installation retired' },
  'agreement.concluded': { zh: '服务协议已签订', en: 'Agreement concluded' },
  'agreement.changed': { zh: '服务协议已变更', en: 'Agreement changed' },
  'agreement.terminated': { zh: '服务协议已提前终止', en: 'Agreement ended early' },
  'agreement.expired': { zh: '服务协议已到期', en: 'Agreement expired' },
  'agreement.renewalDue': {
    zh: '服务协议将在 {daysLeft} 天后到期，提醒续签',
    en: 'The agreement ends in {daysLeft} days: renewal is due',
  },
  'quotaUse.reserved': { zh: '已预留一次服务额度', en: 'One service reserved from the quota' },
  'quotaUse.moved': { zh: '预留额度已转至后续服务', en: 'The reservation moved to the next visit' },
  'quotaUse.consumed': { zh: '已使用一次服务额度', en: 'One service used from the quota' },
  'quotaUse.released': { zh: '预留额度已释放', en: 'The reservation was released' },
  'survey.sent': { zh: '已发送满意度调查', en: 'Survey sent' },
  'survey.answered': { zh: '客户已答复满意度调查', en: 'Survey answered' },
  'survey.expired': { zh: '满意度调查逾期未答复', en: 'Survey expired without an answer' },
  'followUpTask.opened': { zh: '已建立回访任务', en: 'Follow-up opened' },
  'followUpTask.assigned': { zh: '回访任务已分派', en: 'Follow-up assigned' },
  'followUpTask.attempted': { zh: '已记录一次回访', en: 'Follow-up call recorded' },
  'followUpTask.finished': { zh: '回访已完成', en: 'Follow-up finished' },
  'enrolment.asked': { zh: '报名课程 {courseCode}', en: 'Asked for a place in course {courseCode}' },
  'enrolment.approved': { zh: '课程 {courseCode} 报名已批准', en: 'Enrolled in course {courseCode}' },
  'enrolment.movedUp': { zh: '课程 {courseCode} 候补转正', en: 'Moved up into course {courseCode}' },
  'enrolment.withdrawn': { zh: '已退出课程 {courseCode}', en: 'Left course {courseCode}' },
  'enrolment.refused': { zh: '课程 {courseCode} 报名未通过', en: 'Refused for course {courseCode}' },
  'exam.passed': { zh: '通过课程 {courseCode} 的考试', en: 'Passed the exam of course {courseCode}' },
};

/** Every fact that has a line of text. */
export const factLines: Texts = {
  ...ticketSteps,
  ...timelineLines,
  ...visitLines,
  ...complaintLines,
};

/** The line of one fact; those of tickets are the steps that their conversation tells, too. */
export function timelineText(event: string, params: TextParams, locale: Locale): string {
  const text = Object.hasOwn(factLines, event) ? factLines[event] : undefined;
  return text ? fill(text, params, locale) : event;
}

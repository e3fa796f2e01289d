import type { Texts } from '../text.js';

/** Rules of tickets and articles, and why a step is not offered now. */
export const ticketErrors: Texts = {
  CUSTOMER_UNKNOWN: { zh: '尚未确认客户。', en: 'The customer is not known yet.' },
  CUSTOMER_ALREADY_KNOWN: { zh: '客户已确认。', en: 'The customer is known already.' },
  CATEGORY_MISSING: { zh: '尚未选择问题分类。', en: 'The category is missing.' },
  CATEGORY_UNKNOWN: { zh: '没有该问题分类，或已停用。', en: 'There is no such category, or it is retired.' },
  NOT_ASSIGNED: { zh: '尚未分派处理人。', en: 'Nobody has it yet.' },
  ALREADY_ASSIGNED: { zh: '该工单已有处理人。', en: 'Somebody has it already.' },
  ALREADY_ASSIGNED_TO_YOU: { zh: '该工单已由您处理。', en: 'You have it already.' },
  NO_SOLUTION_PROPOSED: { zh: '尚未提出解决方案。', en: 'No solution has been proposed.' },
  FINAL_SOLUTION_MISSING: { zh: '尚未提出最终解决方案。', en: 'The final solution has not been proposed.' },
  CONSENT_MISSING: { zh: '客户尚未同意解决方案。', en: 'The customer has not agreed to the solution.' },
  CONSENT_ALREADY_RECORDED: { zh: '客户意见已记录。', en: "The customer's word is on record already." },
  ACCEPTANCE_CRITERIA_UNMET: { zh: '仍有验收标准未满足。', en: 'Some acceptance criteria are not met.' },
  VISIT_STILL_OPEN: { zh: '上门服务尚未结束。', en: 'A visit is still open.' },
  NO_VISIT_REQUEST: { zh: '没有上门服务申请。', en: 'There is no request for a visit.' },
  REOPEN_PERIOD_OVER: {
    zh: '已超过可重新打开的期限，请新建工单。',
    en: 'It can no longer be reopened. Open a new ticket.',
  },
  PERSON_UNKNOWN: { zh: '没有该人员，或已停用。', en: 'There is no such person, or the account is closed.' },
  CALENDAR_UNKNOWN: { zh: '没有该服务日历。', en: 'There is no such calendar.' },
  SERVICE_LEVEL_UNKNOWN: { zh: '没有该服务级别。', en: 'There is no such service level.' },
  IN_THE_FUTURE: { zh: '时间不能在将来。', en: 'This cannot be in the future.' },
  LINK_USED_UP: { zh: '该链接已使用。', en: 'This link has been used.' },
  CODE_TAKEN: { zh: '编码 {code} 已被使用。', en: 'The code {code} is taken.' },
  CATEGORY_CYCLE: { zh: '分类不能位于自身之下。', en: 'A category cannot stand below itself.' },
  ALREADY_RETIRED: { zh: '已停用。', en: 'It is retired already.' },
  MATRIX_INCOMPLETE: {
    zh: '优先级矩阵必须包含影响与紧急程度的每种组合，且各一次。',
    en: 'The matrix needs each pair of impact and urgency once.',
  },
  UNIT_UNKNOWN: { zh: '没有该部门。', en: 'There is no such unit.' },
  SYNONYMS_TOO_FEW: { zh: '请至少填写两个不同的词。', en: 'Name at least two different words.' },
  IN_THE_PAST: { zh: '时间不能在过去。', en: 'This cannot be in the past.' },
  HISTORY_MOVED_ON: {
    zh: '导入的工单 {number} 已有人继续处理，不能再写入更早的历史。',
    en: 'Ticket {number} has been worked on since its import: no more history can be written to it.',
  },
  REVIEW_BY_AUTHOR: { zh: '作者不能审核自己的条目。', en: 'An author cannot review the own article.' },
};

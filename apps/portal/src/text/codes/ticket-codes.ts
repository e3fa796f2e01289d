import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const ticketStatusTexts: Texts<api.TicketStatus> = {
  NEW: ['新建', 'New'],
  TRIAGED: ['已分类', 'Triaged'],
  ASSIGNED: ['已分派', 'Assigned'],
  IN_PROGRESS: ['处理中', 'In progress'],
  WAITING_CUSTOMER: ['等待客户', 'Waiting: customer'],
  WAITING_THIRD_PARTY: ['等待第三方', 'Waiting: third party'],
  WAITING_RELEASE: ['等待版本', 'Waiting: release'],
  PARKED: ['暂时搁置', 'Parked'],
  RESOLVED: ['已解决', 'Resolved'],
  CONFIRMED: ['客户已确认', 'Confirmed'],
  LAPSED: ['未确认', 'Not confirmed'],
  CLOSED: ['已关闭', 'Closed'],
  ARCHIVED: ['已归档', 'Archived'],
  CANCELLED: ['已取消', 'Cancelled'],
  MERGED: ['已合并', 'Merged'],
};

export const channelTexts: Texts<api.TicketChannel> = {
  PHONE: ['电话', 'Phone'],
  PORTAL: ['客户门户', 'Portal'],
  EMAIL: ['邮件', 'Mail'],
  API: ['接口', 'API'],
  CHAT: ['在线咨询', 'Chat'],
  MESSENGER: ['企业微信 / 钉钉', 'Messenger'],
  SMS: ['短信', 'SMS'],
  SOCIAL: ['社交账号', 'Social account'],
  FAX: ['传真', 'Fax'],
  COURIER: ['快递', 'Courier'],
  WALK_IN: ['来访', 'Walk-in'],
  ON_SITE: ['现场', 'On site'],
  INTERNAL: ['内部', 'Internal'],
  IMPORT: ['导入', 'Import'],
};

export const impactTexts: Texts<api.Impact> = {
  WHOLE_BUSINESS: ['全部业务', 'Whole business'],
  DEPARTMENT: ['一个部门', 'A department'],
  PERSON: ['个人', 'One person'],
  NONE: ['无影响', 'None'],
};

export const urgencyTexts: Texts<api.Urgency> = {
  NOW: ['立即', 'Now'],
  TODAY: ['今天', 'Today'],
  THIS_WEEK: ['本周', 'This week'],
  CAN_WAIT: ['可以等', 'Can wait'],
};

export const priorityTexts: Texts<api.Priority> = {
  P1: ['P1 紧急', 'P1 critical'],
  P2: ['P2 高', 'P2 high'],
  P3: ['P3 中', 'P3 normal'],
  P4: ['P4 低', 'P4 low'],
};

export const coverageTexts: Texts<api.Coverage> = {
  COVERED: ['协议内', 'Covered'],
  TO_BE_QUOTED: ['需报价', 'To be quoted'],
  UNCHECKED: ['未核对', 'Not checked'],
};

export const serviceModeTexts: Texts<api.ServiceMode> = {
  PHONE: ['电话', 'Phone'],
  REMOTE: ['远程', 'Remote'],
  ON_SITE: ['上门', 'On site'],
};

export const waitReasonTexts: Texts<api.WaitReason> = {
  CUSTOMER: ['客户', 'The customer'],
  THIRD_PARTY: ['第三方', 'A third party'],
  RELEASE: ['新版本', 'A release'],
};

export const voiceTexts: Texts<api.CustomerVoice> = {
  PHONE: ['电话', 'Phone'],
  EMAIL: ['邮件', 'Mail'],
  IN_PERSON: ['当面', 'In person'],
  PORTAL: ['客户门户', 'Portal'],
  MAIL_LINK: ['邮件链接', 'Mail link'],
};

export const cancelReasonTexts: Texts<api.CancelReason> = {
  WITHDRAWN: ['客户撤回', 'Withdrawn by the customer'],
  DUPLICATE: ['重复', 'Duplicate'],
  NOT_A_SERVICE_REQUEST: ['不是服务请求', 'No service request'],
  OTHER: ['其他', 'Other'],
};

export const gapTexts: Texts<api.TicketGap> = {
  CUSTOMER: ['客户', 'Customer'],
  CONTACT: ['联系人', 'Contact'],
  INSTALLATION: ['产品档案', 'Installation'],
  PRODUCT_VERSION: ['版本', 'Version'],
  ENVIRONMENT: ['环境', 'Environment'],
  OCCURRED_AT: ['发生时间', 'When it began'],
  CATEGORY: ['类别', 'Category'],
  IMPACT: ['影响范围', 'Impact'],
  URGENCY: ['紧急程度', 'Urgency'],
  PHONE_BACK: ['电话回复', 'Phone back'],
  ASSESSMENT: ['服务评估', 'Assessment'],
  IDENTITY_CHECK: ['核实身份', 'Identity check'],
  PROOF_OF_PURCHASE_CHECK: ['核实购买凭证', 'Proof of purchase'],
};

export const nextStepTexts: Texts<api.ProposedNextStep> = {
  REQUEST_VISIT: ['申请上门', 'Ask for a visit'],
  ESCALATE: ['升级', 'Escalate'],
};

export const attemptModeTexts: Texts<api.AttemptMode> = {
  PHONE: ['电话', 'Phone'],
  REMOTE: ['远程', 'Remote session'],
};

export const attemptResultTexts: Texts<api.AttemptResult> = {
  SOLVED: ['已解决', 'Solved'],
  NOT_SOLVED: ['未解决', 'Not solved'],
  NOT_REACHED: ['未联系上', 'Nobody reached'],
};

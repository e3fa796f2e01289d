import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const complaintStatusTexts: Texts<api.ComplaintStatus> = {
  RECEIVED: ['已登记', 'Received'],
  CONFIRMING: ['核实中', 'Being checked'],
  INVALID: ['不成立', 'Not valid'],
  ASSIGNED: ['已转责任部门', 'With the department'],
  INVESTIGATING: ['调查中', 'Investigating'],
  HANDLING: ['处理中', 'Handling'],
  RESULT_RETURNED: ['已反馈结果', 'Result returned'],
  VERIFYING: ['回访验证中', 'Verifying'],
  ESCALATED: ['总部跟进', 'At headquarters'],
  CORRECTIVE_ACTION: ['纠正预防', 'Corrective action'],
  ARCHIVED: ['已归档', 'Archived'],
};

export const complaintChannelTexts: Texts<api.ComplaintChannel> = {
  PHONE: ['电话', 'Phone'],
  PORTAL: ['客户门户', 'Portal'],
  EMAIL: ['邮件', 'Mail'],
  SOCIAL: ['社交平台', 'Social platform'],
  LETTER: ['信函', 'Letter'],
  VISIT: ['来访', 'In person'],
};

export const complaintOriginTexts: Texts<api.ComplaintOrigin> = {
  DIRECT: ['客户直接投诉', 'From the complainant'],
  HEADQUARTERS: ['总部转来', 'Passed on by headquarters'],
  REGULATOR: ['监管部门转来', 'Passed on by a regulator'],
};

export const complaintClassTexts: Texts<api.ComplaintClass> = {
  ATTITUDE: ['服务态度', 'Attitude'],
  LATENESS: ['服务不及时', 'Lateness'],
  SKILL: ['技术能力', 'Skill'],
  PRODUCT_QUALITY: ['产品质量', 'Product'],
  PRICE: ['收费', 'Price'],
  PROMISE_BROKEN: ['未兑现承诺', 'Broken promise'],
  CONFIDENTIALITY: ['保密', 'Confidentiality'],
  OTHER: ['其他', 'Other'],
};

export const complaintInvalidReasonTexts: Texts<api.ComplaintInvalidReason> = {
  NOT_PROMISED: ['不在协议或合同承诺内', 'Not promised by agreement or contract'],
  NOT_SUBSTANTIATED: ['未查到事实依据', 'The facts were not found'],
};

export const causeClassTexts: Texts<api.ComplaintCauseClass> = {
  PERSON: ['人员', 'Person'],
  PROCESS: ['流程', 'Process'],
  PRODUCT: ['产品', 'Product'],
  TRAINING: ['培训', 'Training'],
  RESOURCES: ['资源', 'Resources'],
  COMMUNICATION: ['沟通', 'Communication'],
  OUTSIDE: ['外部原因', 'Outside our control'],
};

export const measureKindTexts: Texts<api.MeasureKind> = {
  SERVE_AGAIN: ['重新服务', 'Service again'],
  APOLOGY: ['致歉', 'Apology'],
  COMPENSATION: ['补偿', 'Compensation'],
  OTHER: ['其他', 'Other'],
};

export const measureStateTexts: Texts<api.MeasureState> = {
  PLANNED: ['待执行', 'To be done'],
  WAITING_FOR_APPROVAL: ['待审批', 'Waits for approval'],
  REFUSED: ['未批准', 'Refused'],
  DONE: ['已完成', 'Done'],
};

export const contactPurposeTexts: Texts<api.ComplaintContactPurpose> = {
  RESPONSE: ['首次联系', 'First contact'],
  GENERAL_MANAGER: ['总经理沟通', 'By the general manager'],
  VERIFICATION: ['回访验证', 'Verification'],
  EXPLANATION: ['说明不成立原因', 'Explanation'],
};

export const contactMeansTexts: Texts<api.ComplaintContactMeans> = {
  PHONE: ['电话', 'Phone'],
  EMAIL: ['邮件', 'Mail'],
  VISIT: ['上门', 'In person'],
  MESSENGER: ['即时通讯', 'Messenger'],
};

export const complaintClockTexts: Texts<api.ComplaintClockKind> = {
  COMPLAINT_CONFIRMATION: ['核实', 'Confirmation'],
  COMPLAINT_RESPONSE: ['首次联系', 'First contact'],
  COMPLAINT_VERIFICATION: ['回访验证', 'Verification'],
};

export const complaintActionTexts: Texts<api.ComplaintAction> = {
  TAKE_UP: ['受理核实', 'Take up'],
  CONFIRM_VALID: ['确认成立', 'Confirm as valid'],
  CONFIRM_INVALID: ['判定不成立', 'Not valid'],
  EXPLAIN: ['向客户说明', 'Explain'],
  BEGIN_INVESTIGATION: ['开始调查', 'Begin to investigate'],
  FIND_CAUSE: ['登记原因', 'Record the cause'],
  ADD_MEASURE: ['制定措施', 'Plan a measure'],
  FINISH_MEASURE: ['措施完成', 'Measure done'],
  DECIDE_COMPENSATION: ['审批补偿', 'Decide on compensation'],
  RECORD_CONTACT: ['登记联系', 'Record a contact'],
  ASK_PERSON: ['询问当事人', 'Ask a person named'],
  RETURN_RESULT: ['反馈处理结果', 'Return the result'],
  VERIFY: ['登记客户意见', 'Record the customer’s word'],
  RECORD_CORRECTIVE_ACTION: ['纠正预防措施', 'Corrective action'],
  ARCHIVE: ['归档', 'Archive'],
};

export const complaintOrderTexts: Texts<api.ComplaintOrder> = {
  NEXT_DUE_ASC: ['最先到期', 'Next due'],
  RECEIVED_DESC: ['最新登记', 'Newest'],
};

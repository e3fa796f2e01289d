import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const ticketOrderTexts: Texts<api.TicketOrder> = {
  QUEUE: ['优先级与到期', 'Priority, then due'],
  NEXT_DUE_ASC: ['最先到期', 'Next due'],
  REPORTED_DESC: ['最新报修', 'Newest'],
  REPORTED_ASC: ['最早报修', 'Oldest'],
  UPDATED_DESC: ['最近更新', 'Last updated'],
  CALL_BACK_ASC: ['回电时间', 'Call-back'],
  CUSTOMER_NAME_ASC: ['客户名称', 'Customer'],
};

export const visitStateTexts: Texts<api.VisitRequestState> = {
  REQUESTED: ['待核实', 'Waits for approval'],
  SENT_BACK: ['已退回', 'Sent back'],
  APPROVED: ['已核准', 'Approved'],
  ASSIGNED: ['已派工', 'Engineer assigned'],
  APPOINTED: ['已预约', 'Appointed'],
  ON_SITE: ['现场服务中', 'On site'],
  REPORTED: ['待核销', 'Waits for write-off'],
  SOLVED: ['已核销，已解决', 'Written off, solved'],
  UNSOLVED: ['已核销，未解决', 'Written off, not solved'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
};

export const solutionKindTexts: Texts<api.SolutionKind> = {
  FIX: ['修复', 'Fix'],
  WORKAROUND: ['临时措施', 'Workaround'],
  VERSION_UPDATE: ['版本更新', 'Version update'],
  GUIDANCE: ['操作指导', 'Guidance'],
  TRAINING_NEEDED: ['需要培训', 'Training needed'],
};

export const solutionStageTexts: Texts<api.SolutionStage> = {
  FIRST: ['初步方案', 'First proposal'],
  FINAL: ['最终方案', 'Final proposal'],
};

export const consentTexts: Texts<api.ConsentState> = {
  ASKED: ['待客户同意', 'Consent asked'],
  GIVEN: ['客户已同意', 'Consent given'],
  REFUSED: ['客户不同意', 'Refused'],
};

export const callDirectionTexts: Texts<api.CallDirection> = {
  INBOUND: ['来电', 'Inbound'],
  OUTBOUND: ['去电', 'Outbound'],
};

export const callResultTexts: Texts<api.CallResult> = {
  TALKED: ['已通话', 'Talked'],
  NO_ANSWER: ['无人接听', 'No answer'],
  BUSY: ['占线', 'Busy'],
  WRONG_NUMBER: ['号码错误', 'Wrong number'],
  VOICEMAIL: ['语音留言', 'Voicemail'],
};

export const knowledgeTexts: Texts<api.KnowledgeOutcome> = {
  LINK: ['关联已有条目', 'Link an article'],
  DRAFT: ['生成新草稿', 'Draft a new article'],
  NONE: ['不入库', 'No article'],
};

export const ticketActionTexts: Texts<api.TicketAction> = {
  IDENTIFY_CUSTOMER: ['确认客户', 'Identify the customer'],
  ASSESS: ['服务评估', 'Assess'],
  TRIAGE: ['分类定级', 'Triage'],
  RECATEGORISE: ['更正类别', 'Recategorise'],
  CHANGE_PRIORITY: ['调整优先级', 'Change priority'],
  ASSIGN: ['分派', 'Assign'],
  CLAIM: ['领取', 'Claim'],
  HAND_OVER: ['转交', 'Hand over'],
  START: ['开始处理', 'Start'],
  WAIT: ['等待', 'Wait'],
  RESUME: ['继续处理', 'Resume'],
  PARK: ['搁置并约回电', 'Park'],
  CALL_BACK: ['回电', 'Call back'],
  RECORD_ATTEMPT: ['登记处理尝试', 'Record an attempt'],
  ESCALATE: ['升级', 'Escalate'],
  REQUEST_VISIT: ['申请上门', 'Ask for a visit'],
  AMEND_VISIT_REQUEST: ['补充上门申请', 'Amend the visit'],
  WITHDRAW_VISIT_REQUEST: ['撤回上门申请', 'Withdraw the visit'],
  AGREE_TIME: ['约定时间', 'Agree a time'],
  PROPOSE_SOLUTION: ['提出方案', 'Propose a solution'],
  RECORD_CONSENT: ['登记客户意见', 'Record consent'],
  RESOLVE: ['标记已解决', 'Resolve'],
  CONFIRM: ['客户确认', 'Customer confirms'],
  REJECT: ['客户否认', 'Customer rejects'],
  CLOSE: ['关闭', 'Close'],
  REOPEN: ['重新打开', 'Reopen'],
  CANCEL: ['取消工单', 'Cancel'],
  REPLY: ['回复客户', 'Reply'],
  NOTE: ['内部备注', 'Note'],
  LOG_CALL: ['登记通话', 'Log a call'],
  LINK_ARTICLE: ['关联条目', 'Link an article'],
};

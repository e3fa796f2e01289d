import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const dispatchVisitStateTexts: Texts<api.VisitState> = {
  REQUESTED: ['待核实', 'To verify'],
  SENT_BACK: ['已退回', 'Sent back'],
  QUOTED: ['报价待答复', 'Quoted'],
  APPROVED: ['已核准', 'Approved'],
  PARTS_SENT: ['已寄件', 'Parts sent'],
  ESCALATED: ['总部跟进', 'At headquarters'],
  SOLVED: ['已解决', 'Solved'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
};

export const workOrderStatusTexts: Texts<api.WorkOrderStatus> = {
  TO_ASSIGN: ['待派工', 'To assign'],
  ASSIGNED: ['待接单', 'Assigned'],
  ACCEPTED: ['已接单', 'Accepted'],
  APPOINTED: ['已预约', 'Appointed'],
  ON_THE_WAY: ['在途', 'On the way'],
  ARRIVED: ['已到达', 'Arrived'],
  WORKING: ['服务中', 'Working'],
  REPORTED: ['待签字', 'Reported'],
  SIGNED: ['待核销', 'Signed'],
  WRITTEN_OFF: ['已核销', 'Written off'],
  CANCELLED: ['已取消', 'Cancelled'],
};

export const dutyKindTexts: Texts<api.DutyKind> = {
  HOTLINE: ['热线值班', 'Hotline'],
  FIELD: ['外勤待命', 'Field'],
};

export const declineReasonTexts: Texts<api.DeclineReason> = {
  SKILL_MISSING: ['缺少技能', 'A skill is missing'],
  NO_TIME: ['没有时间', 'No time'],
  TOO_FAR: ['距离太远', 'Too far'],
  DATA_MISSING: ['派工单信息不全', 'The order lacks something'],
  ABSENT: ['请假或已离岗', 'Absent'],
  OTHER: ['其他', 'Other'],
};

export const contactTryTexts: Texts<api.ContactTryResult> = {
  TALKED: ['已通话', 'Talked'],
  NO_ANSWER: ['无人接听', 'No answer'],
  MESSAGE_LEFT: ['已留言', 'Message left'],
};

export const unsolvedNextTexts: Texts<api.UnsolvedNext> = {
  NEXT_ORDER: ['再次上门', 'Another visit'],
  ESCALATE: ['转总部', 'Headquarters'],
};

export const suggestionReasonTexts: Texts<api.SuggestionReasonCode> = {
  SKILLS_MATCH: ['技能符合', 'skills match'],
  SKILL_MISSING: ['缺少技能：{skills}', 'lacks {skills}'],
  NEAR: ['距离近，{km} 公里', 'near, {km} km'],
  FAR: ['距离远，{km} 公里', 'far, {km} km'],
  LOAD_LIGHT: ['在手 {openOrders} 单', '{openOrders} open orders'],
  LOAD_HEAVY: ['在手 {openOrders} 单，较多', 'many open orders: {openOrders}'],
  KNOWS_CUSTOMER: ['去过该客户 {visits} 次', 'was there {visits} times'],
  IN_TIME: ['可按时到达', 'in time'],
  LATE: ['会迟到 {minutes} 分钟', '{minutes} min late'],
  SAME_UNIT: ['本机构', 'same unit'],
  OTHER_UNIT: ['其他机构', 'another unit'],
  DECLINED_BEFORE: ['曾谢绝此单', 'declined it before'],
};

export const travelZoneTexts: Texts<api.TravelZone> = {
  IN_CITY: ['市内', 'In the city'],
  SURROUNDING_COUNTY: ['周边县市', 'Surrounding county'],
  REMOTE: ['远程地区', 'Remote'],
};

export const visitActionTexts: Texts<api.VisitAction> = {
  APPROVE: ['核准', 'Approve'],
  SEND_BACK: ['退回补充', 'Send back'],
  QUOTE: ['报价', 'Quote'],
  ANSWER_QUOTE: ['登记报价答复', 'Record the answer'],
  SEND_PARTS: ['寄送配件', 'Send parts'],
  SOLVE: ['无需上门，已解决', 'Solved without a visit'],
  RETURN_TO_FIELD: ['再次派工', 'Send an engineer again'],
};

export const workOrderActionTexts: Texts<api.WorkOrderAction> = {
  ASSIGN: ['派工', 'Assign'],
  ACCEPT: ['接单', 'Accept'],
  DECLINE: ['谢绝', 'Decline'],
  RECORD_CONTACT: ['登记联系', 'Record a call'],
  APPOINT: ['预约时间', 'Agree a window'],
  DEPART: ['出发', 'On my way'],
  ARRIVE: ['到达', 'Arrived'],
  BEGIN: ['开始服务', 'Begin'],
  REPORT: ['填写报告', 'Report'],
  SEND_SIGN_CODE: ['发送签字码', 'Mail a sign code'],
  SIGN: ['客户签字', 'Sign'],
  WRITE_OFF: ['核销', 'Write off'],
  CANCEL: ['取消', 'Cancel'],
};

import type { Texts } from '../text.js';

/** Acts on visits, work orders and duty. */
export const dispatchActs: Texts = {
  VISIT_REQUEST_APPROVE: { zh: '批准上门', en: 'Approved the visit' },
  VISIT_REQUEST_SEND_BACK: { zh: '退回上门申请', en: 'Sent the request back' },
  VISIT_REQUEST_QUOTE: { zh: '报价', en: 'Quoted the visit' },
  VISIT_REQUEST_ANSWER_QUOTE: { zh: '记录客户对报价的答复', en: 'Recorded the answer to the quote' },
  VISIT_REQUEST_SEND_PARTS: { zh: '改为寄送配件', en: 'Sent parts instead' },
  VISIT_REQUEST_SOLVE: { zh: '标记上门已解决', en: 'Solved the visit' },
  VISIT_REQUEST_RETURN_TO_FIELD: { zh: '退回现场处理', en: 'Returned it to the field' },
  ARRIVAL_CLOCK: { zh: '到达时限到点', en: 'The arrival clock came due' },
  WORK_ORDER_ASSIGN: { zh: '派工', en: 'Assigned the work order' },
  WORK_ORDER_ACCEPT: { zh: '接单', en: 'Accepted the work order' },
  WORK_ORDER_DECLINE: { zh: '拒单', en: 'Declined the work order' },
  WORK_ORDER_RECORD_CONTACT: { zh: '记录联系客户', en: 'Recorded a contact with the customer' },
  WORK_ORDER_APPOINT: { zh: '预约上门时间', en: 'Made the appointment' },
  WORK_ORDER_DEPART: { zh: '出发', en: 'Set out' },
  WORK_ORDER_ARRIVE: { zh: '到达现场', en: 'Arrived' },
  WORK_ORDER_BEGIN: { zh: '开始现场工作', en: 'Began to work' },
  WORK_ORDER_REPORT: { zh: '填写服务报告', en: 'Reported' },
  WORK_ORDER_SEND_SIGN_CODE: { zh: '发送签字验证码', en: 'Sent the code for the signature' },
  WORK_ORDER_SIGN: { zh: '客户签字', en: 'Had it signed' },
  WORK_ORDER_WRITE_OFF: { zh: '核销', en: 'Wrote off the work order' },
  DUTY_PUT: { zh: '安排值班', en: 'Put on duty' },
  DUTY_TAKE_OFF: { zh: '取消值班', en: 'Took off duty' },
  DUTY_REQUIREMENT_SET: { zh: '设定值班要求', en: 'Set what a duty requires' },
  ENGINEER_SET_SKILLS: { zh: '设定技能', en: 'Set the skills' },
};

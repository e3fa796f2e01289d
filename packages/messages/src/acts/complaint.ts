import type { Texts } from '../text.js';

/** Acts on complaints; a look at one is an act, too (CMP-11). */
export const complaintActs: Texts = {
  COMPLAINT_READ: { zh: '查看投诉', en: 'Read the complaint' },
  COMPLAINT_FILE: { zh: '登记投诉', en: 'Registered the complaint' },
  COMPLAINT_TAKE_UP: { zh: '受理投诉', en: 'Took up the complaint' },
  COMPLAINT_CONFIRM: { zh: '确认投诉有效', en: 'Confirmed the complaint' },
  COMPLAINT_REJECT: { zh: '判定投诉无效', en: 'Found the complaint invalid' },
  COMPLAINT_BEGIN_INVESTIGATION: { zh: '开始调查', en: 'Began the investigation' },
  COMPLAINT_FIND_CAUSE: { zh: '查明原因', en: 'Found the cause' },
  COMPLAINT_ADD_MEASURE: { zh: '添加措施', en: 'Added a measure' },
  COMPLAINT_DECIDE_COMPENSATION: { zh: '审批赔偿', en: 'Decided on the compensation' },
  COMPLAINT_FINISH_MEASURE: { zh: '完成措施', en: 'Finished a measure' },
  COMPLAINT_RECORD_CONTACT: { zh: '记录与投诉人的沟通', en: 'Recorded a contact with the complainant' },
  COMPLAINT_ASK_PERSON: { zh: '向被投诉人提问', en: 'Put a question to the person named' },
  COMPLAINT_RETURN_RESULT: { zh: '反馈处理结果', en: 'Returned the result' },
  COMPLAINT_VERIFY: { zh: '回访核实', en: 'Verified the result' },
  COMPLAINT_RECORD_CORRECTIVE_ACTION: { zh: '记录纠正措施', en: 'Recorded the corrective action' },
  COMPLAINT_CHECK_EFFECT: { zh: '检查效果', en: 'Checked the effect' },
  COMPLAINT_ARCHIVE: { zh: '归档投诉', en: 'Archived the complaint' },
  COMPLAINT_DEADLINES: { zh: '投诉时限到点', en: 'A deadline came due' },
  QUESTION_ANSWER: { zh: '答复提问', en: 'Answered the question' },
};

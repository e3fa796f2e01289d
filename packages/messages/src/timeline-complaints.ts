import type { Texts } from './text.js';

/** One line for each fact of a complaint; none says who complained, of whom, or what about (CMP-11). */
export const complaintLines: Texts = {
  'complaint.received': { zh: '投诉已登记', en: 'Complaint registered' },
  'complaint.takenUp': { zh: '投诉已受理', en: 'Complaint taken up' },
  'complaint.confirmed': { zh: '投诉已确认', en: 'Complaint confirmed' },
  'complaint.rejected': { zh: '投诉经核实无效', en: 'Complaint found invalid' },
  'complaint.investigationBegun': { zh: '投诉调查已开始', en: 'Investigation begun' },
  'complaint.causeFound': { zh: '投诉原因已查明', en: 'Cause found' },
  'complaint.measureAdded': { zh: '投诉处理措施已制定', en: 'Measure set' },
  'complaint.compensationDecided': { zh: '赔偿已审批', en: 'Compensation decided' },
  'complaint.measureFinished': { zh: '投诉处理措施已完成', en: 'Measure done' },
  'complaint.complainantContacted': { zh: '已与投诉人沟通', en: 'Complainant contacted' },
  'complaint.personAsked': { zh: '已提出问题', en: 'Question put' },
  'complaint.personAnswered': { zh: '问题已答复', en: 'Question answered' },
  'complaint.resultReturned': { zh: '投诉处理结果已反馈', en: 'Result of the complaint returned' },
  'complaint.verified': { zh: '投诉处理结果已回访核实', en: 'Result verified with the customer' },
  'complaint.correctiveActionRecorded': { zh: '纠正措施已记录', en: 'Corrective action recorded' },
  'complaint.effectChecked': { zh: '纠正措施效果已检查', en: 'Effect checked' },
  'complaint.effectCheckDue': { zh: '应检查纠正措施效果', en: 'Check of effect due' },
  'complaint.archived': { zh: '投诉已归档', en: 'Complaint archived' },
  'complaint.deadlineWarned': { zh: '投诉时限提醒', en: 'Complaint deadline near' },
  'complaint.deadlineBreached': { zh: '投诉已超时', en: 'Complaint deadline missed' },
};

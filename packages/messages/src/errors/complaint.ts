import type { Texts } from '../text.js';

/** Rules of complaints, and why a step is not offered now. */
export const complaintErrors: Texts = {
  AMOUNT_NEEDED: { zh: '赔偿措施需要填写金额。', en: 'A compensation needs its amount.' },
  RESPONSE_CONTACT_MISSING: {
    zh: '尚未与投诉人首次联系。',
    en: 'The complainant has not been contacted yet.',
  },
  GENERAL_MANAGER_CONTACT_MISSING: {
    zh: '重点或 VIP 客户的投诉需由总经理联系后才能关闭。',
    en: 'A complaint of a key or VIP customer needs the contact of the general manager first.',
  },
  VERIFICATION_CONTACT_MISSING: {
    zh: '尚未向投诉人核实处理结果。',
    en: 'The result has not been verified with the complainant.',
  },
  EXPLANATION_MISSING: { zh: '尚未向投诉人说明。', en: 'It has not been explained to the complainant.' },
  CAUSE_MISSING: { zh: '尚未记录原因。', en: 'The cause is not on record.' },
  MEASURE_MISSING: { zh: '尚未制定处理措施。', en: 'No measure has been set.' },
  MEASURES_OPEN: { zh: '仍有措施未完成。', en: 'Some measures are still open.' },
  CORRECTIVE_ACTION_MISSING: { zh: '尚未记录纠正措施。', en: 'The corrective action is not on record.' },
  ALREADY_ANSWERED: { zh: '该问题已答复。', en: 'The question is answered already.' },
  BEFORE_CONFIRMATION: {
    zh: '时间不能早于投诉确认。',
    en: 'This cannot be before the complaint was confirmed.',
  },
  PERSON_NAMED: { zh: '被投诉人不能处理该投诉。', en: 'A person named in the complaint cannot handle it.' },
  PERSON_NOT_NAMED: { zh: '该人员不是被投诉人。', en: 'This person is not named in the complaint.' },
};

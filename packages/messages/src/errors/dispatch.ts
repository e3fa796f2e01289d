import type { Texts } from '../text.js';

/** Rules of the dispatch service. */
export const dispatchErrors: Texts = {
  QUOTE_NEEDED: {
    zh: '该上门服务不在协议范围内，须先报价并经客户接受。',
    en: 'The agreement does not cover this visit: quote it first, and let the customer accept.',
  },
  NOT_AN_ENGINEER: { zh: '该人员不是现场服务人员。', en: 'This person does not visit customers.' },
  BEFORE_LAST_STEP: { zh: '时间不能早于上一步。', en: 'This cannot be earlier than the step before it.' },
  NO_CONTACT: { zh: '未指定客户联系人。', en: 'No person at the customer is named.' },
  SIGN_CODE_OVER: {
    zh: '没有有效的签字码，请重新发送。',
    en: 'There is no code that holds. Have a new one sent.',
  },
  SIGN_CODE_USED_UP: {
    zh: '签字码已输错 {tries} 次，请重新发送。',
    en: 'The code was tried {tries} times. Have a new one sent.',
  },
  SIGN_CODE_WRONG: { zh: '签字码不正确。', en: 'The code is wrong.' },
  SIGNATURE_NEEDED: { zh: '请客户签字，或填写签字码。', en: 'Let the customer sign, or enter the code.' },
  NOT_STROKES: { zh: '签字数据格式不正确。', en: 'These are not the strokes of a signature.' },
  NOTE_NEEDED: { zh: '报告未经客户签字，请说明原因。', en: 'Nobody signed the report. Say why.' },
  NEXT_STEP_NEEDED: {
    zh: '未解决时，请选择再次上门或上报总部。',
    en: 'When it is not solved, choose another visit or headquarters.',
  },
  TRAINING_NOT_PASSED: {
    zh: '该人员尚未完成此值班所需的培训：{missing}。',
    en: 'This person has not passed the training that the duty requires: {missing}.',
  },
  ON_DUTY_ALREADY: { zh: '该人员在此时段已有值班。', en: 'This person is on duty then already.' },
  OFF_DUTY_ALREADY: { zh: '该值班已取消。', en: 'This turn was taken off already.' },
};

import type { Texts } from '../text.js';

/** Rules of visits, and why a step is not offered now. */
export const dispatchErrors: Texts = {
  NEXT_STEP_NEEDED: { zh: '未解决时必须说明下一步。', en: 'When it is not solved, say what comes next.' },
  NOT_STROKES: { zh: '签名数据不正确。', en: 'This is not a drawn signature.' },
  SIGNATURE_NEEDED: { zh: '需要客户签名或验证码。', en: "The customer's signature or code is needed." },
  QUOTE_NEEDED: {
    zh: '不在协议范围内，需先报价并经客户接受。',
    en: 'It is not covered: the quote must be accepted first.',
  },
  NO_CONTACT: { zh: '没有现场联系人。', en: 'There is nobody to meet at the site.' },
  NOT_AN_ENGINEER: { zh: '该人员不承担上门服务。', en: 'This person does not go on visits.' },
  BEFORE_LAST_STEP: { zh: '时间不能早于上一步骤。', en: 'This cannot be before the last step.' },
  NOTE_NEEDED: { zh: '没有客户签名时必须说明。', en: "Without the customer's signature a note is needed." },
  OFF_DUTY_ALREADY: { zh: '该人员已不在值班。', en: 'This person is off duty already.' },
  ON_DUTY_ALREADY: { zh: '该人员已在值班。', en: 'This person is on duty already.' },
  SIGN_CODE_OVER: {
    zh: '验证码已失效，请重新获取。',
    en: 'This code is no longer valid. Ask for a new one.',
  },
  SIGN_CODE_USED_UP: {
    zh: '验证码输入错误已达 {tries} 次，请重新获取。',
    en: 'The code was wrong {tries} times. Ask for a new one.',
  },
  SIGN_CODE_WRONG: { zh: '验证码不正确。', en: 'The code is wrong.' },
  TRAINING_NOT_PASSED: {
    zh: '尚未通过必修课程：{missing}。',
    en: 'Required courses are not passed: {missing}.',
  },
};

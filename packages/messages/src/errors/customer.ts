import type { Texts } from '../text.js';

/** Rules of the customer service. */
export const customerErrors: Texts = {
  SERVICE_CODE_TAKEN: { zh: '该服务码已被使用。', en: 'This service code is in use.' },
  PRODUCT_UNKNOWN: { zh: '没有该产品，或已停售。', en: 'There is no such product, or it is retired.' },
  END_NOT_EARLIER: {
    zh: '提前终止日必须早于原到期日（{endsOn}）。',
    en: 'It must end earlier than agreed ({endsOn}).',
  },
  NAMED_TWICE: { zh: '{code} 重复。', en: '{code} is named twice.' },
  QUESTION_UNKNOWN: { zh: '问卷中没有该问题。', en: 'The survey has no such question.' },
  ANSWER_DOES_NOT_FIT: {
    zh: '答案与问题不符，或重复作答。',
    en: 'The answer does not fit the question, or answers it twice.',
  },
  ANSWER_MISSING: { zh: '有必答问题尚未作答。', en: 'A question that must be answered was left out.' },
};

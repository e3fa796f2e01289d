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
};

import type { Texts } from '../text.js';

/** What can be wrong with one value of an input. */
export const inputErrors: Texts = {
  INVALID_INPUT: { zh: '输入不正确。', en: 'The input is not valid.' },
  REQUIRED: { zh: '此项必填。', en: 'This is needed.' },
  WRONG_TYPE: { zh: '类型不正确。', en: 'This is of the wrong type.' },
  NOT_AN_OPTION: { zh: '不是可选的值。', en: 'This is not one of the options.' },
  TOO_LONG: { zh: '最多 {maximum} 个字符。', en: 'At most {maximum} characters.' },
  TOO_SHORT: { zh: '至少 {minimum} 个字符。', en: 'At least {minimum} characters.' },
  TOO_MANY: { zh: '最多 {maximum} 项。', en: 'At most {maximum}.' },
  TOO_FEW: { zh: '至少 {minimum} 项。', en: 'At least {minimum}.' },
  TOO_LARGE: { zh: '不能大于 {maximum}。', en: 'Not more than {maximum}.' },
  TOO_SMALL: { zh: '不能小于 {minimum}。', en: 'Not less than {minimum}.' },
  INVALID_FORMAT: { zh: '格式不正确。', en: 'The format is wrong.' },
  NOT_AN_EMAIL_ADDRESS: { zh: '不是有效的电子邮件地址。', en: 'This is not a mail address.' },
  NOT_A_PHONE_NUMBER: { zh: '不是有效的电话号码。', en: 'This is not a telephone number.' },
  UNKNOWN_TIME_ZONE: { zh: '没有这个时区。', en: 'There is no such time zone.' },
  NOT_A_CODE: {
    zh: '编码只能由大写字母、数字和下划线组成。',
    en: 'A code is made of capitals, digits and underscores.',
  },
  NOT_A_CURRENCY: { zh: '不是有效的货币代码。', en: 'This is not a currency code.' },
  NOT_A_WALL_TIME: { zh: '时间格式应为 HH:MM。', en: 'Write the time as HH:MM.' },
  CONTROL_CHARACTERS: { zh: '包含不允许的控制字符。', en: 'It contains control characters.' },
  WRONG_ID_TYPE: { zh: '此处需要 {expected} 的编号。', en: 'An id of {expected} is needed here.' },
  INVALID_CURSOR: { zh: '分页游标无效。', en: 'This cursor is not valid.' },
  CALLER_EMPTY: { zh: '来电人信息至少填写一项。', en: 'Say at least one thing about the caller.' },
  CALLER_OR_CUSTOMER_NEEDED: {
    zh: '请选择客户或填写来电人信息。',
    en: 'Name the customer, or say who called.',
  },
  OVERRIDE_REASON_NEEDED: { zh: '人工调整优先级需要说明理由。', en: 'Say why the priority is set by hand.' },
  NOTHING_CHANGED: { zh: '没有任何变更。', en: 'Nothing would change.' },
  RECEIVER_NEEDED: { zh: '请指明接收人或接收部门。', en: 'Name a person or a unit to receive it.' },
  AGREED_DATE_NEEDED: {
    zh: '客户已同意时必须填写日期。',
    en: 'When the customer agreed, the date is needed.',
  },
  NEXT_CALL_NEEDED: {
    zh: '未联系上时必须约定下次回电时间。',
    en: 'When nobody was reached, the next call is needed.',
  },
  REASON_NEEDED: { zh: '请说明理由。', en: 'A reason is needed.' },
  ARTICLE_NEEDED: { zh: '请选择知识条目。', en: 'Name the article.' },
  REMINDER_AFTER_LAPSE: { zh: '提醒必须早于自动失效。', en: 'The reminder must come before the lapse.' },
  WEEKLY_HOURS_NEEDED: {
    zh: '按周工作的日历需要工作时间，7×24 日历则不能填写。',
    en: 'A weekly calendar needs hours; one around the clock has none.',
  },
  TOO_MANY_ROWS: { zh: '一次最多 200 行。', en: 'At most 200 rows at once.' },
  END_BEFORE_START: { zh: '结束不能早于开始。', en: 'The end is before the start.' },
  NOT_A_FILE_NAME: {
    zh: '文件名含有不允许的字符。',
    en: 'The file name has characters that are not allowed.',
  },
};

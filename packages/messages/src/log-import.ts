import { errorCatalogue } from './errors.js';
import { fill, type Locale, type TextParams, type Texts } from './text.js';

/** COM-11: what is wrong, or odd, with a log that is to be imported. */
const texts: Texts = {
  LOG_NOT_FOUND: { zh: '没有该文件。', en: 'There is no such file.' },
  LOG_NOT_A_FILE: { zh: '这不是文件。', en: 'This is not a file.' },
  LOG_NOT_READABLE: { zh: '无法读取文件：{reason}', en: 'The file cannot be read: {reason}' },
  LOG_DAMAGED: { zh: '文件已损坏，无法继续读取：{reason}', en: 'The file is damaged: {reason}' },
  LOG_BAD_CSV: {
    zh: '引号未正确结束，无法继续读取。',
    en: 'A quote is not closed: the rest cannot be read.',
  },
  LOG_EMPTY: { zh: '文件中没有数据行。', en: 'The file has no rows.' },
  LOG_COLUMNS_MISSING: { zh: '缺少列：{columns}', en: 'Columns are missing: {columns}' },
  LOG_COLUMNS_TWICE: { zh: '列名重复：{columns}', en: 'Columns have the same name: {columns}' },
  LOG_COLUMN_COUNT: {
    zh: '应有 {expected} 列，实有 {found} 列。',
    en: '{found} columns instead of {expected}.',
  },
  LOG_NOT_A_TIME: {
    zh: '“{value}”不是时间（格式 {format}）。',
    en: '"{value}" is not a time (format {format}).',
  },
  LOG_NOT_A_NUMBER: {
    zh: '“{value}”不是 0 到 {maximum} 的整数。',
    en: '"{value}" is not a whole number from 0 to {maximum}.',
  },
  LOG_NOT_AN_OPTION: { zh: '“{value}”不在以下值之中：{options}', en: '"{value}" is none of: {options}' },
  LOG_CUSTOMER_UNKNOWN: { zh: '没有客户“{value}”。', en: 'There is no customer "{value}".' },
  LOG_UNIT_UNKNOWN: { zh: '没有部门“{value}”。', en: 'There is no unit "{value}".' },
  LOG_CATEGORY_UNKNOWN: { zh: '没有分类“{value}”。', en: 'There is no category "{value}".' },
  LOG_PERSON_UNKNOWN: { zh: '没有登录名为“{value}”的人员。', en: 'Nobody signs in as "{value}".' },
  LOG_STATE_KEPT: {
    zh: '“{value}”不是状态：按原样保存，工单仍为 {status}。',
    en: '"{value}" is no state: kept as written, the ticket stays {status}.',
  },
  LOG_SEQUENCE_REPEATS: {
    zh: '{number} 的序号 {value} 重复出现。',
    en: '{number} has had the sequence {value} before.',
  },
  LOG_SEQUENCE_GOES_BACK: {
    zh: '{number} 的序号由 {last} 变为 {value}。',
    en: 'The sequence of {number} goes back from {last} to {value}.',
  },
  LOG_TIME_GOES_BACK: { zh: '早于 {number} 的上一行。', en: 'Earlier than the row before of {number}.' },
  LOG_BEFORE_REPORT: { zh: '早于 {number} 的登记时间。', en: 'Earlier than the report of {number}.' },
};

export function logProblemText(code: string, params: TextParams, locale: Locale): string {
  const text = Object.hasOwn(texts, code) ? texts[code] : errorCatalogue[code];
  return text ? fill(text, params, locale) : code;
}

import { fill, type Locale, type Texts } from './text.js';

/** ANA-02: indicators by name. */
const names: Texts = {
  FIRST_RESPONSE: { zh: '首次响应时间', en: 'First response' },
  SOLUTION_TIME: { zh: '解决时间', en: 'Solution time' },
  SATISFACTION: { zh: '客户满意度', en: 'Satisfaction' },
  BACKLOG: { zh: '未结工单', en: 'Backlog' },
  ON_SITE_ARRIVAL: { zh: '上门到达及时率', en: 'On-site arrival' },
  COMPLAINT_RESPONSE: { zh: '投诉响应', en: 'Complaint response' },
  TRAINING_COVERAGE: { zh: '培训覆盖率', en: 'Training coverage' },
};

/** How each is computed; analytics names the code. */
const formulas: Texts = {
  FORMULA_FIRST_RESPONSE: {
    zh: '首次响应所用工作时间之和 ÷ 期内首次响应的工单数（不含自动回执与导入数据）',
    en: 'Working time to the first answer of a person, summed ÷ tickets first answered in the period (no acknowledgements, no imports)',
  },
  FORMULA_SOLUTION_TIME: {
    zh: '解决所用工作时间之和（不含暂停）÷ 期内解决的工单数',
    en: 'Working time to the solution without pauses, summed ÷ tickets resolved in the period',
  },
  FORMULA_SATISFACTION: {
    zh: '评分之和 ÷ 期内回收的调查份数',
    en: 'Scores, summed ÷ surveys answered in the period',
  },
  FORMULA_BACKLOG: { zh: '期末尚未解决的工单数', en: 'Tickets not resolved at the end of the period' },
  FORMULA_ON_SITE_ARRIVAL: {
    zh: '在承诺时间内到达的上门次数 ÷ 上门次数',
    en: 'Visits that arrived in the promised time ÷ visits',
  },
  FORMULA_COMPLAINT_RESPONSE: {
    zh: '按时响应的投诉数 ÷ 有效投诉数',
    en: 'Complaints answered in time ÷ valid complaints',
  },
  FORMULA_TRAINING_COVERAGE: {
    zh: '期末在职且最近 365 天内至少通过一次考试的员工数 ÷ 期末在职员工数',
    en: 'Active staff at the end of the period who passed an exam in the 365 days before ÷ active staff then',
  },
};

const textIn = (texts: Texts, code: string, locale: Locale) => {
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  return text ? fill(text, {}, locale) : code;
};

export const indicatorName = (code: string, locale: Locale): string => textIn(names, code, locale);
export const formulaText = (code: string, locale: Locale): string => textIn(formulas, code, locale);

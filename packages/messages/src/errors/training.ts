import type { Texts } from '../text.js';

/** Rules of courses, enrolments and exams. */
export const trainingErrors: Texts = {
  ANSWER_NOT_OF_QUESTION: {
    zh: '所选项与题目不符。',
    en: 'The chosen options do not fit the question.',
  },
  CORRECT_OPTIONS_MISSING: {
    zh: '单选题必须恰好有一个正确选项，多选题至少一个。',
    en: 'A single choice needs exactly one correct option, a multiple choice at least one.',
  },
  COURSE_CLOSED: { zh: '该课程目前不接受报名。', en: 'The course takes no enrolments now.' },
  COURSE_CODE_TAKEN: { zh: '课程编码 {code} 已被使用。', en: 'The code {code} is in use.' },
  COURSE_FOR_OTHERS: { zh: '该课程不面向您。', en: 'The course is for others.' },
  COURSE_WITHOUT_EXAM: { zh: '该课程没有考试。', en: 'The course has no exam.' },
  ENROLLED_ALREADY: { zh: '您已报名该课程。', en: 'There is an enrolment in this course already.' },
  EXAM_OVER: { zh: '考试已结束，答案不再计入。', en: 'The exam is over; answers no longer count.' },
  EXAM_QUESTION_UNKNOWN: { zh: '试卷中没有该题目。', en: 'The paper has no such question.' },
  EXAM_RUNS: { zh: '考试正在进行。', en: 'An exam is running.' },
  EXAM_TO_PASS: { zh: '该课程须通过考试才能完成。', en: 'The course is finished by passing its exam.' },
  NO_ATTEMPT_LEFT: { zh: '考试次数已用完（共 {max} 次）。', en: 'All {max} attempts are used up.' },
  NOT_ENROLLED: { zh: '报名尚未批准，或已结束。', en: 'The enrolment is not approved, or is over.' },
  OWN_WORK: { zh: '教材须由他人审核后发布。', en: 'Somebody else has to review and publish it.' },
  RETAKE_TOO_EARLY: { zh: '{at} 之后才能补考。', en: 'The next attempt can begin at {at}.' },
  TEXT_OR_LINK_NEEDED: { zh: '请填写内容或链接。', en: 'It needs words or a link.' },
};

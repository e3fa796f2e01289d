import { expect, test } from '@jest/globals';
import { paperText, questionsOf } from './paper-text.js';

const typed = `先问什么？
+ 客户编号
- 价格

记录什么？ [3]
+ 时间
＋问题
- 天气`;

const option = (text: string, correct: boolean) => ({ text, correct });
const questions = [
  {
    kind: 'SINGLE',
    text: '先问什么？',
    points: 1,
    options: [option('客户编号', true), option('价格', false)],
  },
  {
    kind: 'MULTIPLE',
    text: '记录什么？',
    points: 3,
    options: [option('时间', true), option('问题', true), option('天气', false)],
  },
];

test('TRN-05: a paper is typed as questions with their options below', () => {
  expect(questionsOf(typed)).toEqual(questions);
});

test('TRN-05: a paper that is shown to be changed is read as the same again', () => {
  expect(questionsOf(paperText(questions))).toEqual(questions);
});

test('TRN-05: a question may take several lines, and needs no empty line before it', () => {
  expect(questionsOf('一\n二\n+ 甲\n三\n- 乙')).toMatchObject([{ text: '一\n二' }, { text: '三' }]);
});

test('TRN-05: an option without a question, or without words, is named by its line', () => {
  expect(questionsOf('+ 甲')).toEqual({ line: 1 });
  expect(questionsOf('问题\n+ 甲\n-')).toEqual({ line: 3 });
});

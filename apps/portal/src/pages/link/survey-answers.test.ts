import { expect, test } from '@jest/globals';
import { answersOf, placeAnswerProblems, unanswered } from './survey-answers.js';

const questions = [
  { id: 'a', kind: 'SCALE', required: true },
  { id: 'b', kind: 'CHOICE', required: true },
  { id: 'c', kind: 'TEXT', required: false },
] as const;

test('CUS-09: only what was answered is sent, each by the kind of its question', () => {
  expect(answersOf(questions, { a: '4', b: ' ', c: ' fine ' })).toEqual([
    { questionId: 'a', scale: 4 },
    { questionId: 'c', text: 'fine' },
  ]);
});

test('CUS-09: a required question without an answer is named', () => {
  expect(unanswered(questions, { a: '4', c: 'x' })).toEqual(['b']);
});

test('CUS-09: a refused answer is shown at its question, also when an earlier one was left out', () => {
  const sent = answersOf(questions, { b: 'yes', c: 'x' });
  const problem = { code: 'TOO_LONG', message: 'too long', path: ['answers', '1', 'text'] };
  expect(placeAnswerProblems([problem], sent)).toEqual({ atField: { c: 'too long' }, general: [] });
});

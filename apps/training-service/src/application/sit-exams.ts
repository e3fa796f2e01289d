import type { InputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/training/exam';
import * as exam from '../domain/exam.js';
import type { ExamStore } from './ports.js';

/** TRN-05. */
export const sitExams = (exams: ExamStore) => ({
  beginExam: ({ enrolmentId }: InputOf<typeof contract.beginExam>) =>
    exams.begin(enrolmentId, exam.beginExam),
  answerExamQuestion: ({ id, questionId, optionIds }: InputOf<typeof contract.answerExamQuestion>) =>
    exams.answer(id, (before, act) => exam.answer(before, questionId, optionIds, act)),
  handInExam: (input: InputOf<typeof contract.handInExam>) => exams.end(input, exam.handIn),
});

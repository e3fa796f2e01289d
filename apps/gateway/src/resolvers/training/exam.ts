import * as exams from '@aftercare/contracts/training/exam';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { idOf, one } from '../../api/references.js';
import type { ExamResolvers, MutationResolvers, QueryResolvers } from '../../generated/resolvers.js';
import { history } from '../common/audit.js';
import { learner } from './learner.js';

export const Exam: ExamResolvers = {
  id: idOf('Exam'),
  course: one('Course', (exam) => exam.courseId),
  enrolment: one('Enrolment', (exam) => exam.enrolmentId),
  ...learner,
  history: history('exam'),
};

export const examQueries: QueryResolvers = {
  exams: list(exams.listExams, { count: exams.countExams }),
};

const as = 'Exam';

export const examMutations: MutationResolvers = {
  beginExam: mutation(exams.beginExam, { as }),
  answerExamQuestion: mutation(exams.answerExamQuestion, { as }),
  handInExam: mutation(exams.handInExam, { as }),
};

import * as enrolments from '@aftercare/contracts/training/enrolment';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { idOf, one } from '../../api/references.js';
import type { EnrolmentResolvers, MutationResolvers, QueryResolvers } from '../../generated/resolvers.js';
import { history } from '../common/audit.js';
import { learner } from './learner.js';

export const Enrolment: EnrolmentResolvers = {
  id: idOf('Enrolment'),
  course: one('Course', (enrolment) => enrolment.courseId),
  ...learner,
  runningExam: one('Exam', (enrolment) => enrolment.runningExamId),
  history: history('enrolment'),
};

export const enrolmentQueries: QueryResolvers = {
  enrolments: list(enrolments.listEnrolments, { count: enrolments.countEnrolments }),
};

const as = 'Enrolment';

export const enrolmentMutations: MutationResolvers = {
  askToEnrol: mutation(enrolments.askToEnrol, { as }),
  approveEnrolment: mutation(enrolments.approveEnrolment, { as }),
  refuseEnrolment: mutation(enrolments.refuseEnrolment, { as }),
  withdrawEnrolment: mutation(enrolments.withdrawEnrolment, { as }),
  finishEnrolment: mutation(enrolments.finishEnrolment, { as }),
};

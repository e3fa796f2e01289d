import * as courses from '@aftercare/contracts/training/course';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { ask } from '../../api/query.js';
import { idOf } from '../../api/references.js';
import type { CourseResolvers, MutationResolvers, QueryResolvers } from '../../generated/resolvers.js';
import { attachmentsOf } from '../common/attachment.js';
import { history } from '../common/audit.js';

export const Course: CourseResolvers = {
  id: idOf('Course'),
  attachments: attachmentsOf('course'),
  history: history('course'),
};

export const courseQueries: QueryResolvers = {
  courses: list(courses.listCourses, { count: courses.countCourses }),
  coursePaper: ask(courses.coursePaper, ({ paper }) => paper),
};

const as = 'Course';

export const courseMutations: MutationResolvers = {
  createCourse: mutation(courses.createCourse, { as }),
  changeCourse: mutation(courses.changeCourse, { as }),
  setCoursePaper: mutation(courses.setCoursePaper, { as }),
  sendCourseToReview: mutation(courses.sendCourseToReview, { as }),
  sendCourseBack: mutation(courses.sendCourseBack, { as }),
  publishCourse: mutation(courses.publishCourse, { as }),
  retireCourse: mutation(courses.retireCourse, { as }),
};

import type { Permission } from '@aftercare/contracts/identity/permissions';
import type { Attachables, Reaching } from '@aftercare/service-kit/attachable';
import type { Admission } from '@aftercare/service-kit/scope';
import { courseVisible } from './training-policy.js';

/** COM-09: material of a course, to whoever is shown the course. */
export const filesOfCourses: Attachables = {
  course: {
    read: coursesBy({ staff: 'TRAINING_READ' satisfies Permission, contact: true }),
    add: [coursesBy({ staff: 'COURSE_WRITE' satisfies Permission })],
    manage: coursesBy({ staff: 'COURSE_WRITE' satisfies Permission }),
    internalFromStaff: false,
  },
};

function coursesBy(admission: Admission): Reaching {
  return {
    admission,
    visible: (id, scope) => `EXISTS (SELECT 1 FROM course c WHERE c.id = ${id} AND ${courseVisible(scope)})`,
  };
}

import type { DataOf } from '@aftercare/contracts/define';
import type { coursePublished } from '@aftercare/contracts/training/course';
import type { examPassed } from '@aftercare/contracts/training/exam';
import type { Transaction } from '@aftercare/service-kit/transaction';

/** DSP-03: which duties a published course opens; a retired one is asked of nobody. */
export async function keepCourse(
  tx: Transaction,
  courseId: string,
  { code, requiredForDuty }: DataOf<typeof coursePublished>,
): Promise<void> {
  await tx.sql.query({
    name: 'duty-course-keep',
    text: `INSERT INTO duty_course (course_id, code, kinds) VALUES ($1, $2, $3)
           ON CONFLICT (course_id) DO UPDATE SET code = excluded.code, kinds = excluded.kinds`,
    values: [courseId, code, requiredForDuty],
  });
}

/** What a colleague has shown; passed again, the newer validity counts. */
export async function keepPassedCourse(
  tx: Transaction,
  { personId, courseId, courseCode, validUntil }: DataOf<typeof examPassed>,
): Promise<void> {
  await tx.sql.query({
    name: 'passed-course-keep',
    text: `INSERT INTO passed_course (person_id, course_id, course_code, valid_until) VALUES ($1, $2, $3, $4)
           ON CONFLICT (person_id, course_id) DO UPDATE SET course_code = excluded.course_code,
             valid_until = excluded.valid_until`,
    values: [personId, courseId, courseCode, validUntil],
  });
}
